package org.gyoryu.calls;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** A published call was corrected in public; applications handed in before keep the version that they answered. */
public record CallCorrected(String code, int version, String digest, String actor) implements DomainEvent {

    @Override
    public UUID applicationId() {
        return null;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", code, "version", version, "digest", digest);
    }
}
