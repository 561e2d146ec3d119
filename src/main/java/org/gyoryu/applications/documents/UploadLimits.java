package org.gyoryu.applications.documents;

import java.util.List;
import java.util.Map;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.springframework.stereotype.Component;

/** How many and how large. */
@Component
class UploadLimits {

    private final DocumentProperties properties;

    UploadLimits(DocumentProperties properties) {
        this.properties = properties;
    }

    /**
     * @param room the kinds that the application takes now, with the most files of each
     * @throws org.gyoryu.core.Invalid if one more of this kind and size is too many or too much
     */
    void check(String kind, long size, Map<String, Integer> room, List<StoredDocument> present) {
        var most = room.get(kind);
        if (most == null) {
            throw new Invalid(List.of(FieldProblem.at(
                    "kind",
                    "applications.document.unknownKind",
                    String.valueOf(kind),
                    String.join(", ", room.keySet()))));
        }
        if (present.size() >= properties.maxFiles()) {
            throw ContentCheck.refused("applications.document.tooMany", properties.maxFiles());
        }
        if (present.stream().filter(d -> d.kind().equals(kind)).count() >= most) {
            throw ContentCheck.refused("applications.document.tooManyOfKind", kind, most);
        }
        var total = present.stream().mapToLong(StoredDocument::size).sum() + size;
        if (total > properties.maxTotalSize().toBytes()) {
            throw ContentCheck.refused(
                    "applications.document.tooMuch", properties.maxTotalSize().toMegabytes());
        }
    }
}
