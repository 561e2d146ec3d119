package org.gyoryu.applications.documents;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** A file was received and kept. */
public record DocumentStored(UUID applicationId, String actor, UUID documentId, String kind, long size, String sha256)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("document", documentId.toString(), "kind", kind, "size", size, "digest", sha256);
    }
}
