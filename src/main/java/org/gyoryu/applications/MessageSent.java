package org.gyoryu.applications;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** A message was written on an application. */
public record MessageSent(UUID applicationId, String actor, UUID messageId, boolean fromOffice) implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("message", messageId.toString(), "fromOffice", fromOffice);
    }
}
