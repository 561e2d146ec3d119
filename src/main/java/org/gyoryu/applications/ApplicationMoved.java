package org.gyoryu.applications;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** An application passed from one status to another; every change but hand-in and withdrawal. */
public record ApplicationMoved(UUID applicationId, String actor, ApplicationStatus from, ApplicationStatus to)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("from", from.name(), "to", to.name());
    }
}
