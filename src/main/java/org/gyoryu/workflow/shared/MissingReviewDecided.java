package org.gyoryu.workflow.shared;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** An officer decided what becomes of a review that did not come in time, and why. */
public record MissingReviewDecided(UUID applicationId, String actor, UUID assignmentId, String outcome, String reason)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("assignmentId", assignmentId.toString(), "outcome", outcome, "reason", reason);
    }
}
