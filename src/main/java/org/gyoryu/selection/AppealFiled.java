package org.gyoryu.selection;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** An appeal reached the house; heard by the process, which it moves on. */
public record AppealFiled(UUID applicationId, String actor, UUID appealId, boolean inTime, String digest)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("appealId", appealId.toString(), "inTime", inTime, "digest", digest);
    }
}
