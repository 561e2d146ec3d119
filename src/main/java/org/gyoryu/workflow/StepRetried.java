package org.gyoryu.workflow;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** Somebody had a failed step of a process tried once more. */
public record StepRetried(UUID applicationId, String actor, String processKey, String elementId)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("process", processKey, "element", elementId);
    }
}
