package org.gyoryu.calls;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** A published call was called off; its window closed at that moment. */
public record CallCancelled(String code, int version, String actor) implements DomainEvent {

    @Override
    public UUID applicationId() {
        return null;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", code, "version", version);
    }
}
