package org.gyoryu.applications.documents;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** A file that was part of nothing handed in was removed. */
public record DocumentRemoved(UUID applicationId, String actor, UUID documentId, String sha256) implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("document", documentId.toString(), "digest", sha256);
    }
}
