package org.gyoryu.calendar;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gyoryu.core.LocalizedText;
import org.springframework.stereotype.Service;

/** Which days are worked, and where a period ends. Korean time decides. */
@Service
public class WorkingCalendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    /** Another node's announcement is known here within this time. */
    private static final Duration FRESH = Duration.ofSeconds(60);

    private final HolidayStore store;
    private final Explanations explanations;
    private volatile Known known;

    WorkingCalendar(HolidayStore store, HolidayFile readFirst, Explanations explanations) {
        this.store = store;
        this.explanations = explanations;
    }

    /** Whether public offices work on this day: neither Saturday nor Sunday nor a holiday. */
    public boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && holidayOn(day).isEmpty();
    }

    /** The holiday on this day, if it is one; Saturdays and Sundays are none by themselves. */
    public Optional<Holiday> holidayOn(LocalDate day) {
        return Optional.ofNullable(known().byDay().get(day));
    }

    /** This day if it is worked, else the next one that is. */
    public LocalDate workingDayFrom(LocalDate day) {
        var worked = day;
        while (!isWorkingDay(worked)) {
            worked = worked.plusDays(1);
        }
        return worked;
    }

    /** The so-manieth working day after (negative: before) this day; the day itself does not count. */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        var direction = Integer.signum(workingDays);
        var reached = day;
        for (var left = Math.abs(workingDays); left > 0; ) {
            reached = reached.plusDays(direction);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * The end of a period, and why.
     *
     * @param stops spans in which the clock stood still, in order; one without an end does not move the due date yet
     */
    public DueDate compute(Counting counting, int amount, PeriodUnit unit, Instant start, List<ClockStop> stops) {
        return compute(new Period(counting, amount, unit, start, stops, List.of()));
    }

    DueDate compute(Period period) {
        var end = new PeriodCounter(this, period).count();
        return new DueDate(end.dueAt(), explanations.of(period, end));
    }

    /** Announces a holiday, such as a temporary one; periods computed from now on take it into account. */
    public void announce(LocalDate date, LocalizedText name, Holiday.Kind kind, String source, String by) {
        store.add(date, name, kind, true, source, by);
        known = null;
    }

    /** Takes a holiday back; what was known before stays in the history. Does nothing on a day that is none. */
    public void withdraw(LocalDate date, String source, String by) {
        holidayOn(date).ifPresent(holiday -> store.add(date, holiday.name(), holiday.kind(), false, source, by));
        known = null;
    }

    /** The holidays of a year as they are known now, in order. */
    public List<Holiday> of(int year) {
        return store.current().stream()
                .filter(holiday -> holiday.date().getYear() == year)
                .toList();
    }

    /** Everything that was ever known about a day, oldest first. */
    public List<Holiday> history(LocalDate day) {
        return store.history(day);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private Known known() {
        var current = known;
        if (current == null || System.nanoTime() - current.readAt() > FRESH.toNanos()) {
            var byDay = store.current().stream().collect(Collectors.toMap(Holiday::date, Function.identity()));
            current = new Known(byDay, System.nanoTime());
            known = current;
        }
        return current;
    }

    private record Known(Map<LocalDate, Holiday> byDay, long readAt) {}
}
