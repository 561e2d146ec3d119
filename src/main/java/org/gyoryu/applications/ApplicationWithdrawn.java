package org.gyoryu.applications;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** Taken back by its organisation. The process, if there is one, ends in the same transaction. */
public record ApplicationWithdrawn(UUID applicationId, String actor, String number, ApplicationStatus from)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("number", number, "from", from.name());
    }
}
