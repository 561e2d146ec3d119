package org.gyoryu.notices;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** An officer sent an undelivered letter again. */
public record LetterResent(UUID applicationId, String actor, UUID letterId, String template) implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("letter", letterId, "template", template);
    }
}
