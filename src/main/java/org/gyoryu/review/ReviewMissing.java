package org.gyoryu.review;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** A review did not come and was given up; the seat is filled anew or stays empty. */
public record ReviewMissing(UUID applicationId, String actor, UUID assignmentId) implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of("assignmentId", assignmentId.toString());
    }
}
