package org.gyoryu.review;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** A seat was filled. */
public record ReviewerAppointed(UUID applicationId, String actor, UUID assignmentId, int seat, String reviewer)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("assignmentId", assignmentId.toString(), "seat", seat, "reviewer", reviewer);
    }
}
