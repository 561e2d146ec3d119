package org.gyoryu.portal.applications;

import java.util.List;
import java.util.UUID;
import org.gyoryu.applications.SupplementItem;

/** One thing that the office asks for, and the page on which it is put right, or {@code null}. */
record AskedFor(String text, String url) {

    static AskedFor of(UUID id, SupplementItem item, List<FormSteps.Step> steps) {
        var base = "/my/applications/" + id;
        if (item.documentKind() != null) {
            return new AskedFor(item.text(), base + "/documents");
        }
        var step = item.field() == null
                ? null
                : FormSteps.holding(steps, item.field()).orElse(null);
        return new AskedFor(item.text(), step == null ? null : base + "/steps/" + step.key());
    }
}
