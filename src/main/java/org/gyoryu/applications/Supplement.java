package org.gyoryu.applications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A request of the office for something more.
 *
 * @param extensions how often more time was granted (at most {@link #MAX_EXTENSIONS})
 * @param lastPeriod whether the one last period runs after the first date passed
 * @param answeredAt null while it waits
 */
public record Supplement(
        UUID id,
        UUID applicationId,
        List<SupplementItem> items,
        Instant requestedAt,
        Instant dueAt,
        int extensions,
        boolean lastPeriod,
        Instant answeredAt,
        String answer) {

    public static final int MAX_EXTENSIONS = 2;

    public boolean extendable() {
        return answeredAt == null && !lastPeriod && extensions < MAX_EXTENSIONS;
    }
}
