package org.gyoryu.review;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** A score sheet was signed; the digest proves its content without telling it. */
public record ScoreSheetSigned(UUID applicationId, String actor, UUID assignmentId, String digest)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("assignmentId", assignmentId.toString(), "digest", digest);
    }
}
