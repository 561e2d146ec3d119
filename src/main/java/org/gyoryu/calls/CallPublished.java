package org.gyoryu.calls;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/**
 * A call became public, with the rules of this digest.
 *
 * @param digest SHA-256 of the rules as stored
 */
public record CallPublished(String code, int version, String digest, String actor) implements DomainEvent {

    @Override
    public UUID applicationId() {
        return null;
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("call", code, "version", version, "digest", digest);
    }
}
