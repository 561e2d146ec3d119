package org.gyoryu.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.core.LocalizedText;
import org.springframework.stereotype.Service;

/**
 * The due dates of applications. Setting one again replaces it and keeps the old one as history; every change computes
 * anew with the holidays known then, and says so.
 *
 * <p>The bean has a name of its own because models speak of {@code deadlines} and mean the corridor's.
 */
@Service("calendarDeadlines")
public class Deadlines {

    /** Sets (or sets anew) a due date. */
    public Deadline set(
            UUID applicationId, String kind, Counting counting, int amount, PeriodUnit unit, Instant start) {
        throw new UnsupportedOperationException();
    }

    /** Adds to the period; the start stays. */
    public Deadline extend(UUID applicationId, String kind, int amount, LocalizedText reason) {
        throw new UnsupportedOperationException();
    }

    /** Stops the clock, such as while a supplement is outstanding. A second stop changes nothing. */
    public Deadline stopClock(UUID applicationId, String kind, Instant at, LocalizedText reason) {
        throw new UnsupportedOperationException();
    }

    /** Lets a stopped clock run again and computes the new end. Does nothing if it runs. */
    public Deadline startClock(UUID applicationId, String kind, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** The thing was done, or no longer matters: it cannot become overdue any more. Does nothing if there is none. */
    public void close(UUID applicationId, String kind, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** Closes everything that is open, as on withdrawal or at the end. */
    public void closeAll(UUID applicationId, Instant at) {
        throw new UnsupportedOperationException();
    }

    /** The newest due date of this kind, open or closed. */
    public Optional<Deadline> of(UUID applicationId, String kind) {
        throw new UnsupportedOperationException();
    }

    /** The newest due date of each kind, by due date. */
    public List<Deadline> all(UUID applicationId) {
        throw new UnsupportedOperationException();
    }

    /** Open due dates whose clock runs and that end up to this moment, earliest first, at most {@code limit}. */
    public List<Deadline> dueUntil(Instant moment, int limit) {
        throw new UnsupportedOperationException();
    }
}
