package org.gyoryu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.gyoryu.core.LocalizedText;

/**
 * What a due date is computed from.
 *
 * @param amount the whole of it, extensions included
 */
record Period(
        Counting counting,
        int amount,
        PeriodUnit unit,
        Instant start,
        List<ClockStop> stops,
        List<Extension> extensions) {

    record Extension(int amount, LocalizedText reason) {}

    Period {
        if (amount < 1) {
            throw new IllegalArgumentException("A period is at least 1 long, not " + amount);
        }
        if ((counting == Counting.PROCESSING_HOURS) != (unit == PeriodUnit.HOURS)
                && !(counting == Counting.PROCESSING_HOURS && unit == PeriodUnit.DAYS)) {
            throw new IllegalArgumentException(counting + " does not count in " + unit);
        }
        stops = List.copyOf(stops);
        extensions = List.copyOf(extensions);
    }

    LocalDate startDay() {
        return start.atZone(WorkingCalendar.ZONE).toLocalDate();
    }

    int amountBeforeExtensions() {
        return amount - extensions.stream().mapToInt(Extension::amount).sum();
    }

    /** Whether the clock stood still on this day: after the one on which it stopped, up to the one on which it ran. */
    boolean stoodStill(LocalDate day) {
        return stops.stream()
                .filter(stop -> stop.until() != null)
                .anyMatch(stop -> day.isAfter(day(stop.from())) && !day.isAfter(day(stop.until())));
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(WorkingCalendar.ZONE).toLocalDate();
    }
}
