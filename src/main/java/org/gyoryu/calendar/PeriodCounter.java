package org.gyoryu.calendar;

import static org.gyoryu.calendar.WorkingCalendar.ZONE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Counts one period by the rules of {@link Counting}. */
class PeriodCounter {

    /** The last moment of a day, at the engine's resolution. */
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59, 999_000_000);

    private static final int HOURS_PER_DAY = 8;

    private static final List<LocalTime[]> OFFICE_HOURS = List.of(
            new LocalTime[] {LocalTime.of(9, 0), LocalTime.of(12, 0)},
            new LocalTime[] {LocalTime.of(13, 0), LocalTime.of(18, 0)});

    private final WorkingCalendar calendar;
    private final Period period;
    private final List<LocalDate> skipped = new ArrayList<>();

    PeriodCounter(WorkingCalendar calendar, Period period) {
        this.calendar = calendar;
        this.period = period;
    }

    /**
     * @param firstDay the first day that counts, or {@code null} when hours are counted
     * @param skipped days between first and last that did not count because offices were closed
     * @param movedFrom the closed last day from which the end moved on, or {@code null}
     */
    record End(
            Instant dueAt,
            LocalDate firstDay,
            List<LocalDate> skipped,
            LocalDate movedFrom,
            long stoppedDays,
            WorkingCalendar calendar) {}

    End count() {
        return switch (period.counting()) {
            case ORDINARY_PERIOD -> byCalendar(beginsAtMidnight() ? period.startDay() : nextDay(), true);
            case BURDENING_PERIOD -> byCalendar(period.startDay(), false);
            case PROCESSING_DAYS ->
                period.unit() == PeriodUnit.DAYS ? byWorkingDays() : byCalendar(period.startDay(), true);
            case PROCESSING_HOURS -> byHours();
        };
    }

    private boolean beginsAtMidnight() {
        return period.start().atZone(ZONE).toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    private LocalDate nextDay() {
        return period.startDay().plusDays(1);
    }

    private End byCalendar(LocalDate firstDay, boolean moves) {
        var plain = lastDay(firstDay);
        var stopped = 0L;
        while (stopped != stoppedDays(firstDay, plain.plusDays(stopped))) {
            stopped = stoppedDays(firstDay, plain.plusDays(stopped));
        }
        var last = plain.plusDays(stopped);
        var end = moves ? calendar.workingDayFrom(last) : last;
        for (var day = last; day.isBefore(end); day = day.plusDays(1)) {
            skipped.add(day);
        }
        return end(end, firstDay, last.equals(end) ? null : last, stopped);
    }

    private LocalDate lastDay(LocalDate firstDay) {
        return switch (period.unit()) {
            case HOURS -> throw new IllegalStateException("Hours are counted apart");
            case DAYS -> firstDay.plusDays(period.amount() - 1L);
            case WEEKS -> firstDay.plusWeeks(period.amount()).minusDays(1);
            case MONTHS -> dayBefore(firstDay, firstDay.plusMonths(period.amount()));
            case YEARS -> dayBefore(firstDay, firstDay.plusYears(period.amount()));
        };
    }

    /** The day before the corresponding day; where that one is missing, the last of its month (민법 160 ②, ③). */
    private static LocalDate dayBefore(LocalDate firstDay, LocalDate corresponding) {
        return corresponding.getDayOfMonth() == firstDay.getDayOfMonth() ? corresponding.minusDays(1) : corresponding;
    }

    private long stoppedDays(LocalDate from, LocalDate to) {
        return from.datesUntil(to.plusDays(1)).filter(period::stoodStill).count();
    }

    private End byWorkingDays() {
        var day = calendar.workingDayFrom(period.startDay());
        var firstDay = day;
        var stopped = 0;
        period.startDay().datesUntil(day).forEach(skipped::add);
        for (var left = period.amount(); ; day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                skipped.add(day);
            } else if (period.stoodStill(day)) {
                stopped++;
            } else if (--left == 0) {
                return end(day, firstDay, null, stopped);
            }
        }
    }

    private End byHours() {
        var hours = period.unit() == PeriodUnit.DAYS ? period.amount() * HOURS_PER_DAY : period.amount();
        var left = Duration.ofHours(hours);
        for (var day = period.startDay(); ; day = day.plusDays(1)) {
            if (!calendar.isWorkingDay(day)) {
                skipped.add(day);
                continue;
            }
            for (var span : OFFICE_HOURS) {
                var from = day.atTime(span[0]).atZone(ZONE).toInstant();
                var to = day.atTime(span[1]).atZone(ZONE).toInstant();
                for (var running : running(later(from, period.start()), to)) {
                    var length = Duration.between(running[0], running[1]);
                    if (length.compareTo(left) >= 0) {
                        return new End(
                                running[0].plus(left).truncatedTo(ChronoUnit.MILLIS),
                                null,
                                List.copyOf(skipped),
                                null,
                                0,
                                calendar);
                    }
                    left = left.minus(length);
                }
            }
        }
    }

    /** The parts of a span in which the clock ran. */
    private List<Instant[]> running(Instant from, Instant to) {
        var parts = new ArrayList<Instant[]>();
        var start = from;
        for (var stop : period.stops()) {
            if (stop.until() == null) {
                continue;
            }
            if (stop.from().isAfter(start) && stop.from().isBefore(to)) {
                parts.add(new Instant[] {start, stop.from()});
            }
            if (stop.from().isBefore(to)) {
                start = later(start, stop.until());
            }
        }
        if (start.isBefore(to)) {
            parts.add(new Instant[] {start, to});
        }
        return parts;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private End end(LocalDate lastDay, LocalDate firstDay, LocalDate movedFrom, long stopped) {
        var dueAt = lastDay.atTime(END_OF_DAY).atZone(ZONE).toInstant();
        return new End(dueAt, firstDay, List.copyOf(skipped), movedFrom, stopped, calendar);
    }
}
