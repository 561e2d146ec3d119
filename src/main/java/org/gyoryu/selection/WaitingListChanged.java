package org.gyoryu.selection;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** A place on the waiting list moved up, was released or expired. */
public record WaitingListChanged(UUID applicationId, String actor, UUID decisionId, Decision.WaitingResult result)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("decisionId", decisionId.toString(), "result", result.name());
    }
}
