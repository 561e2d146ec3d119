package org.gyoryu.review;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** A reviewer declared their interests, or a conflict was found later. The reason stays in this room. */
public record InterestDeclared(
        UUID applicationId, String actor, UUID assignmentId, Declaration.Kind kind, AssignmentState before)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("assignmentId", assignmentId.toString(), "kind", kind.name(), "stateBefore", before.name());
    }
}
