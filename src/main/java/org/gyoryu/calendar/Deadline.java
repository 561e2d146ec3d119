package org.gyoryu.calendar;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A due date of an application and how it came about.
 *
 * @param kind what is due, such as {@code screening} or {@code score:<assignment id>}; one open deadline per kind
 * @param dueAt the last moment; its whole second still counts
 * @param stoppedSince since when the clock stands still, or {@code null} while it runs; {@code dueAt} is then what it
 *     would be if the clock ran again today, and nothing becomes overdue
 * @param closedAt when the thing was done or no longer mattered, or {@code null}
 */
public record Deadline(
        UUID id,
        UUID applicationId,
        String kind,
        Counting counting,
        int amount,
        PeriodUnit unit,
        Instant startedAt,
        Instant dueAt,
        Instant stoppedSince,
        Instant closedAt,
        List<Step> explanation) {

    public Deadline {
        explanation = List.copyOf(explanation);
    }

    public boolean stopped() {
        return stoppedSince != null;
    }

    public boolean open() {
        return closedAt == null;
    }

    /** The last moment of the last second: what people are shown, and what timers wait for. */
    public Instant lastMoment() {
        return dueAt.truncatedTo(ChronoUnit.SECONDS).plusMillis(999);
    }

    /** Whether it is too late at this moment; the closing second itself is in time. */
    public boolean over(Instant at) {
        return open() && !stopped() && at.truncatedTo(ChronoUnit.SECONDS).isAfter(dueAt);
    }
}
