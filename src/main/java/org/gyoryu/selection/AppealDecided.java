package org.gyoryu.selection;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** An appeal was answered. */
public record AppealDecided(UUID applicationId, String actor, UUID appealId, boolean upheld, String digest)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("appealId", appealId.toString(), "upheld", upheld, "digest", digest);
    }
}
