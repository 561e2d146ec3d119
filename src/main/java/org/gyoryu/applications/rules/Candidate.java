package org.gyoryu.applications.rules;

import java.math.BigDecimal;
import java.util.List;
import org.gyoryu.applications.documents.StoredDocument;
import org.gyoryu.calls.Call;
import org.gyoryu.people.OrganisationKind;

/** What is about to be handed in, and the call that it answers. */
public record Candidate(Answers answers, Call call, OrganisationKind organisationKind, List<StoredDocument> documents) {

    /** Grant, own share, local and other money together. */
    BigDecimal total() {
        return Source.all().map(answers::numberOrZero).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
