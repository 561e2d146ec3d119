package org.gyoryu.applications.documents;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** On delivery the bytes were gone or not those that were received. */
public record DocumentDamaged(UUID applicationId, UUID documentId, String sha256) implements DomainEvent {

    @Override
    public String actor() {
        return "system";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("document", documentId.toString(), "digest", sha256);
    }
}
