package org.gyoryu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.gyoryu.core.LocalizedText;
import org.springframework.stereotype.Service;

/** Which days are worked, and where a period ends. Korean time decides. */
@Service
public class WorkingCalendar {

    public static final ZoneId ZONE = ZoneId.of("Asia/Seoul");

    /** Whether public offices work on this day: neither Saturday nor Sunday nor a holiday. */
    public boolean isWorkingDay(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The holiday on this day, if it is one; Saturdays and Sundays are none by themselves. */
    public Optional<Holiday> holidayOn(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** This day if it is worked, else the next one that is. */
    public LocalDate workingDayFrom(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The so-manieth working day after (negative: before) this day; the day itself does not count. */
    public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
        throw new UnsupportedOperationException();
    }

    /**
     * The end of a period, and why.
     *
     * @param stops spans in which the clock stood still, in order
     */
    public DueDate compute(Counting counting, int amount, PeriodUnit unit, Instant start, List<ClockStop> stops) {
        throw new UnsupportedOperationException();
    }

    /** Announces a holiday, such as a temporary one; periods computed from now on take it into account. */
    public void announce(LocalDate date, LocalizedText name, Holiday.Kind kind, String source, String by) {
        throw new UnsupportedOperationException();
    }

    /** Takes a holiday back; what was known before stays in the history. */
    public void withdraw(LocalDate date, String source, String by) {
        throw new UnsupportedOperationException();
    }

    /** The holidays of a year as they are known now, in order. */
    public List<Holiday> of(int year) {
        throw new UnsupportedOperationException();
    }

    /** Everything that was ever known about a day, oldest first. */
    public List<Holiday> history(LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
