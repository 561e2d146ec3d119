package org.gyoryu.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The due dates of applications. Setting one again replaces it and keeps the old one as history; every change computes
 * anew with the holidays known then, and says so.
 *
 * <p>The bean has a name of its own because models speak of {@code deadlines} and mean the corridor's.
 */
@Service("calendarDeadlines")
@Transactional
public class Deadlines {

    private final DeadlineStore store;
    private final WorkingCalendar calendar;

    Deadlines(DeadlineStore store, WorkingCalendar calendar) {
        this.store = store;
        this.calendar = calendar;
    }

    /** Sets (or sets anew) a due date. */
    public Deadline set(
            UUID applicationId, String kind, Counting counting, int amount, PeriodUnit unit, Instant start) {
        var due = calendar.compute(counting, amount, unit, start, List.of());
        var deadline = new Deadline(
                UUID.randomUUID(),
                applicationId,
                kind,
                counting,
                amount,
                unit,
                start,
                due.dueAt(),
                null,
                null,
                due.explanation());
        store.supersede(applicationId, kind);
        store.insert(deadline);
        return deadline;
    }

    /**
     * Adds to the period; the start stays.
     *
     * @param amount how many more of the deadline's own unit
     */
    public Deadline extend(UUID applicationId, String kind, int amount, LocalizedText reason) {
        var row = lock(applicationId, kind);
        var period = row.period();
        var extensions = new ArrayList<>(period.extensions());
        extensions.add(new Period.Extension(amount, reason));
        var extended = new Period(
                period.counting(), period.amount() + amount, period.unit(), period.start(), period.stops(), extensions);
        return recompute(row, extended, row.deadline().stoppedSince());
    }

    /** Stops the clock, such as while a supplement is outstanding. A second stop changes nothing. */
    public Deadline stopClock(UUID applicationId, String kind, Instant at, LocalizedText reason) {
        var row = lock(applicationId, kind);
        if (row.deadline().stopped()) {
            return row.deadline();
        }
        var stops = new ArrayList<>(row.period().stops());
        stops.add(new ClockStop(at, null, reason));
        return recompute(row, withStops(row.period(), stops), at);
    }

    /** Lets a stopped clock run again and computes the new end. Does nothing if it runs. */
    public Deadline startClock(UUID applicationId, String kind, Instant at) {
        var row = lock(applicationId, kind);
        if (!row.deadline().stopped()) {
            return row.deadline();
        }
        var stops = new ArrayList<>(row.period().stops());
        var last = stops.remove(stops.size() - 1);
        stops.add(new ClockStop(last.from(), at, last.reason()));
        return recompute(row, withStops(row.period(), stops), null);
    }

    /** The thing was done, or no longer matters: it cannot become overdue any more. Does nothing if there is none. */
    public void close(UUID applicationId, String kind, Instant at) {
        store.close(applicationId, kind, at);
    }

    /** Closes everything that is open, as on withdrawal or at the end. */
    public void closeAll(UUID applicationId, Instant at) {
        store.closeAll(applicationId, at);
    }

    /** The newest due date of this kind, open or closed. */
    @Transactional(readOnly = true)
    public Optional<Deadline> of(UUID applicationId, String kind) {
        return store.find(applicationId, kind);
    }

    /** The newest due date of each kind, by due date. */
    @Transactional(readOnly = true)
    public List<Deadline> all(UUID applicationId) {
        return store.all(applicationId);
    }

    /** Open due dates whose clock runs and that end up to this moment, earliest first, at most {@code limit}. */
    @Transactional(readOnly = true)
    public List<Deadline> dueUntil(Instant moment, int limit) {
        return store.dueUntil(moment, limit);
    }

    private DeadlineStore.Row lock(UUID applicationId, String kind) {
        return store.lock(applicationId, kind).orElseThrow(() -> new NotFound("calendar.deadline.none", kind));
    }

    private static Period withStops(Period period, List<ClockStop> stops) {
        return new Period(
                period.counting(), period.amount(), period.unit(), period.start(), stops, period.extensions());
    }

    private Deadline recompute(DeadlineStore.Row row, Period period, Instant stoppedSince) {
        var due = calendar.compute(period);
        store.update(row.deadline().id(), period, due, stoppedSince);
        return store.find(row.deadline().applicationId(), row.deadline().kind()).orElseThrow();
    }
}
