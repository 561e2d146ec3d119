package org.gyoryu.applications;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** The applicant answered; the answers and documents are frozen anew. */
public record SupplementAnswered(UUID applicationId, String actor, UUID supplementId, String digest)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("supplement", supplementId.toString(), "digest", digest);
    }
}
