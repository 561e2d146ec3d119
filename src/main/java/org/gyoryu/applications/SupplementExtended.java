package org.gyoryu.applications;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** The applicant got more time, or the last period began (then extensions are unchanged). */
public record SupplementExtended(UUID applicationId, String actor, UUID supplementId, int extensions, Instant dueAt)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("supplement", supplementId.toString(), "extensions", extensions, "dueAt", dueAt.toString());
    }
}
