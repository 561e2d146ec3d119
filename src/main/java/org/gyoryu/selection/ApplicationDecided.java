package org.gyoryu.selection;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** A decision about an application was taken. */
public record ApplicationDecided(
        UUID applicationId, String actor, UUID decisionId, int round, Outcome outcome, String digest)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("decisionId", decisionId.toString(), "round", round, "outcome", outcome.name(), "digest", digest);
    }
}
