package org.gyoryu.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The rows that come with the product keep to the rules of the law as far as a program can tell. */
class HolidayFileTests {

    @Test
    void every_year_has_its_fixed_days() {
        var days = HolidayFile.rows().stream().map(HolidayFile.Row::day).collect(Collectors.toSet());
        for (var year = 2025; year <= 2028; year++) {
            for (var fixed : new String[] {"01-01", "03-01", "05-05", "06-06", "08-15", "10-03", "10-09", "12-25"}) {
                assertThat(days).contains(LocalDate.parse(year + "-" + fixed));
            }
        }
    }

    @Test
    void no_day_is_listed_twice_and_they_are_in_order() {
        assertThat(HolidayFile.rows())
                .extracting(HolidayFile.Row::day)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void national_days_on_a_weekend_have_a_substitute_on_the_next_open_day() {
        var rows = HolidayFile.rows();
        var days = rows.stream().map(HolidayFile.Row::day).collect(Collectors.toSet());
        IntStream.rangeClosed(2025, 2028)
                .boxed()
                .flatMap(year -> java.util.stream.Stream.of("03-01", "05-05", "08-15", "10-03", "10-09", "12-25")
                        .map(day -> LocalDate.parse(year + "-" + day)))
                .filter(WorkingCalendar::isWeekend)
                .forEach(day -> assertThat(days).as("after %s", day).contains(next(day)));
        assertThat(rows)
                .filteredOn(row -> row.kind() == Holiday.Kind.SUBSTITUTE)
                .extracting(row -> row.day().getDayOfWeek())
                .doesNotContain(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    }

    private static LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        while (WorkingCalendar.isWeekend(next)) {
            next = next.plusDays(1);
        }
        return next;
    }
}
