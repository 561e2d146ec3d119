package org.gyoryu.review;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** The review stage of an application was closed. The result itself stays in this room; the digest proves it. */
public record ReviewClosed(UUID applicationId, String actor, int validScores, String digest) implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("validScores", validScores, "digest", digest);
    }
}
