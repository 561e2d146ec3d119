package org.gyoryu.applications;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** The office asked for something more. */
public record SupplementRequested(UUID applicationId, String actor, UUID supplementId, int items, Instant dueAt)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("supplement", supplementId.toString(), "items", items, "dueAt", dueAt.toString());
    }
}
