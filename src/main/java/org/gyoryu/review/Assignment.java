package org.gyoryu.review;

import java.time.Instant;
import java.util.UUID;

/**
 * One reviewer's seat on one application. Carries nothing of the score.
 *
 * @param seat number of the seat, from 1
 * @param declaredAt when the interests were declared, or {@code null}
 */
public record Assignment(
        UUID id,
        UUID applicationId,
        String callCode,
        int seat,
        UUID reviewerId,
        String reviewerUsername,
        String reviewerName,
        AssignmentState state,
        Instant appointedAt,
        Instant declaredAt) {}
