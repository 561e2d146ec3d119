package org.gyoryu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gyoryu.calendar.Counting.BURDENING_PERIOD;
import static org.gyoryu.calendar.Counting.ORDINARY_PERIOD;
import static org.gyoryu.calendar.Counting.PROCESSING_DAYS;
import static org.gyoryu.calendar.Counting.PROCESSING_HOURS;
import static org.gyoryu.calendar.PeriodUnit.DAYS;
import static org.gyoryu.calendar.PeriodUnit.HOURS;
import static org.gyoryu.calendar.PeriodUnit.MONTHS;
import static org.gyoryu.calendar.PeriodUnit.WEEKS;
import static org.gyoryu.calendar.PeriodUnit.YEARS;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.gyoryu.core.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The four ways of counting, on the holidays that come with the product. */
class CountingTests {

    private static final LocalizedText SUPPLEMENT = new LocalizedText("보완 요청", "Supplement requested");

    private WorkingCalendar calendar;

    @BeforeEach
    void readTheHolidays() {
        var store = mock(HolidayStore.class);
        given(store.current())
                .willReturn(HolidayFile.rows().stream()
                        .map(row -> new Holiday(
                                row.day(), row.name(), row.kind(), true, row.source(), Instant.EPOCH, HolidayFile.NAME))
                        .toList());
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/calendar");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        calendar = new WorkingCalendar(store, null, new Explanations(messages));
    }

    @ParameterizedTest(name = "{0} + {1} {2} = {3}: {4}")
    @CsvSource({
        "2026-11-24T14:03, 7,  DAYS,   2026-12-01, a week of days after a Tuesday",
        "2026-11-24T00:00, 7,  DAYS,   2026-11-30, begins at midnight and so counts its first day",
        "2026-11-24T00:00:01,7,DAYS,   2026-12-01, a second after midnight it does not",
        "2026-11-27T09:00, 1,  DAYS,   2026-11-30, Saturday moves to Monday",
        "2026-11-27T09:00, 2,  DAYS,   2026-11-30, Sunday moves to Monday",
        "2026-12-18T10:00, 7,  DAYS,   2026-12-28, Christmas on a Friday moves over the weekend",
        "2026-12-30T10:00, 2,  DAYS,   2027-01-04, over the year's end and New Year's Day",
        "2027-01-30T10:00, 7,  DAYS,   2027-02-10, all of Lunar New Year with its substitute",
        "2028-09-25T10:00, 7,  DAYS,   2028-10-06, Chuseok on National Foundation Day with a substitute",
        "2026-11-24T10:00, 2,  WEEKS,  2026-12-08, weeks",
        "2027-01-31T10:00, 1,  MONTHS, 2027-03-02, ends on Sunday 28 February and passes Independence Movement Day",
        "2025-12-31T10:00, 2,  MONTHS, 2026-03-03, ends on Saturday 28 February and passes two holidays",
        "2026-01-30T10:00, 1,  MONTHS, 2026-03-03, a day that February lacks",
        "2028-01-30T10:00, 1,  MONTHS, 2028-02-29, the same in a leap year",
        "2026-04-30T10:00, 1,  MONTHS, 2026-06-01, from the first of a month to its last, a Sunday",
        "2027-02-28T10:00, 1,  YEARS,  2028-02-29, from 1 March to the end of February",
        "2026-11-24T10:00, 1,  YEARS,  2027-11-24, a year",
    })
    void ordinary_periods(LocalDateTime start, int amount, PeriodUnit unit, LocalDate end, String why) {
        assertThat(lastDay(ORDINARY_PERIOD, amount, unit, start)).as(why).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} + {1} {2} = {3}: {4}")
    @CsvSource({
        "2026-11-24T14:03, 7,  DAYS,   2026-11-30, the first day counts",
        "2026-11-24T14:03, 1,  DAYS,   2026-11-24, one day is that day",
        "2026-12-19T10:00, 7,  DAYS,   2026-12-25, ends on a holiday",
        "2026-11-28T10:00, 1,  MONTHS, 2026-12-27, ends on a Sunday",
        "2024-02-29T10:00, 1,  YEARS,  2025-02-28, from a leap day",
        "2026-01-01T10:00, 5,  YEARS,  2030-12-31, whole years",
    })
    void burdening_periods(LocalDateTime start, int amount, PeriodUnit unit, LocalDate end, String why) {
        assertThat(lastDay(BURDENING_PERIOD, amount, unit, start)).as(why).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} + {1} days = {2}: {3}")
    @CsvSource({
        "2026-11-24T23:50, 6,  2026-12-01, the first day counts however late, the weekend does not",
        "2026-11-28T10:00, 6,  2026-12-07, received on a Saturday counts from Monday",
        "2026-12-24T10:00, 6,  2027-01-04, Christmas, New Year and two weekends",
        "2026-02-13T10:00, 10, 2026-03-04, Lunar New Year and a substitute holiday",
        "2026-09-23T17:00, 7,  2026-10-06, Chuseok, its Saturday without a substitute, and National Foundation Day",
    })
    void processing_in_days(LocalDateTime start, int days, LocalDate end, String why) {
        assertThat(lastDay(PROCESSING_DAYS, days, DAYS, start)).as(why).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} + {1} {2} = {3}: {4}")
    @CsvSource({
        "2026-11-24T10:00, 3, HOURS, 2026-11-24T14:00, over lunch",
        "2026-11-24T14:03, 1, DAYS,  2026-11-25T14:03, eight hours later",
        "2026-11-24T12:30, 1, HOURS, 2026-11-24T14:00, received at lunch",
        "2026-11-24T22:00, 8, HOURS, 2026-11-25T18:00, received at night",
        "2026-11-27T17:00, 2, HOURS, 2026-11-30T10:00, over the weekend",
        "2026-12-31T17:00, 5, DAYS,  2027-01-08T17:00, over New Year",
        "2026-12-25T09:00, 8, HOURS, 2026-12-28T18:00, received on a holiday",
    })
    void processing_in_hours(LocalDateTime start, int amount, PeriodUnit unit, LocalDateTime end, String why) {
        var due = calendar.compute(PROCESSING_HOURS, amount, unit, korean(start), List.of());
        assertThat(due.dueAt()).as(why).isEqualTo(korean(end));
    }

    @Test
    void a_day_ends_with_its_last_millisecond_in_korea() {
        var due = calendar.compute(ORDINARY_PERIOD, 1, DAYS, Instant.parse("2026-11-23T15:00:01Z"), List.of());
        assertThat(due.dueAt()).isEqualTo(Instant.parse("2026-11-25T14:59:59.999Z"));
    }

    @Test
    void days_on_which_the_clock_stood_still_do_not_count() {
        var start = LocalDateTime.parse("2026-11-24T10:00");
        var stop = stop("2026-11-26T15:00", "2026-12-02T09:00");

        // Tue 24, Wed 25, Thu 26 | stands still | Thu 3, Fri 4, Mon 7
        assertThat(lastDay(PROCESSING_DAYS, 6, DAYS, start, stop)).isEqualTo("2026-12-07");
        // 7 days end on 1 December; 6 days stood still (27 November to 2 December)
        assertThat(lastDay(ORDINARY_PERIOD, 7, DAYS, start, stop)).isEqualTo("2026-12-07");
        assertThat(lastDay(BURDENING_PERIOD, 7, DAYS, start, stop)).isEqualTo("2026-12-06");
    }

    @Test
    void a_second_stop_inside_the_time_gained_by_the_first_counts_too() {
        var start = LocalDateTime.parse("2026-11-02T10:00");
        var stops = new ClockStop[] {
            stop("2026-11-04T15:00", "2026-11-06T09:00"), stop("2026-11-10T15:00", "2026-11-11T09:00")
        };
        // 7 days end on the 9th, two days stood still: the 11th, which stood still as well: the 12th
        assertThat(lastDay(ORDINARY_PERIOD, 7, DAYS, start, stops)).isEqualTo("2026-11-12");
    }

    @Test
    void a_stop_within_one_day_or_after_the_end_changes_no_day() {
        var start = LocalDateTime.parse("2026-11-24T10:00");
        assertThat(lastDay(PROCESSING_DAYS, 6, DAYS, start, stop("2026-11-25T09:00", "2026-11-25T17:00")))
                .isEqualTo("2026-12-01");
        assertThat(lastDay(ORDINARY_PERIOD, 7, DAYS, start, stop("2026-12-10T09:00", "2026-12-12T17:00")))
                .isEqualTo("2026-12-01");
    }

    @Test
    void hours_stand_still_exactly() {
        var stops = List.of(stop("2026-11-24T11:00", "2026-11-24T14:30"), stop("2026-11-24T17:30", "2026-11-27T09:15"));
        var due = calendar.compute(PROCESSING_HOURS, 8, HOURS, korean("2026-11-24T09:00"), stops);
        // 2 h, then 3 h, then the last 3 h from 09:15 with lunch after 2:45
        assertThat(due.dueAt()).isEqualTo(korean("2026-11-27T13:15"));
    }

    @Test
    void an_open_stop_does_not_move_the_end_yet_but_is_told() {
        var open = new ClockStop(korean("2026-11-26T15:00"), null, SUPPLEMENT);
        var due = calendar.compute(ORDINARY_PERIOD, 7, DAYS, korean("2026-11-24T10:00"), List.of(open));

        assertThat(due.dueAt()).isEqualTo(Instant.parse("2026-12-01T14:59:59.999Z"));
        assertThat(english(due)).anyMatch(text -> text.startsWith("The clock has stood still since Thu 26 November"));
    }

    @Test
    void every_step_is_told_in_both_languages() {
        var due = calendar.compute(
                ORDINARY_PERIOD,
                30,
                DAYS,
                korean("2026-11-24T14:03"),
                List.of(stop("2026-11-26T15:00", "2026-11-27T09:00")));

        assertThat(english(due))
                .containsExactly(
                        "It begins on Tue 24 November 2026 14:03:00 (Korean time).",
                        "30 days; the first day that counts is Wed 25 November 2026. The day of the event does not"
                                + " count unless it begins at midnight (Civil Act, articles 157 to 161).",
                        "The clock stood still from Thu 26 November 2026 15:00:00 to Fri 27 November 2026 09:00:00:"
                                + " Supplement requested",
                        "1 day does not count because the clock stood still.",
                        "The last day is no working day, so the end moves to the next one. Passed over:"
                                + " Fri 25 December 2026 (Christmas Day), Sat 26 December 2026 (Saturday),"
                                + " Sun 27 December 2026 (Sunday).",
                        "It ends on Mon 28 December 2026 23:59:59 (Korean time); that second is still in time.");
        assertThat(due.explanation().get(4).text().ko())
                .isEqualTo("마지막 날이 근무일이 아니어서 다음 근무일로 넘어갑니다. 지나간 날: 2026년 12월 25일(금)(기독탄신일),"
                        + " 2026년 12월 26일(토)(토요일), 2026년 12월 27일(일)(일요일).");
    }

    @Test
    void lengths_and_units_that_mean_nothing_are_refused() {
        var start = korean("2026-11-24T14:03");
        assertThatThrownBy(() -> calendar.compute(ORDINARY_PERIOD, 0, DAYS, start, List.of()))
                .hasMessageContaining("at least 1");
        assertThatThrownBy(() -> calendar.compute(ORDINARY_PERIOD, 1, HOURS, start, List.of()))
                .hasMessageContaining("HOURS");
        assertThatThrownBy(() -> calendar.compute(PROCESSING_HOURS, 1, WEEKS, start, List.of()))
                .hasMessageContaining("WEEKS");
    }

    @Test
    void the_law_prescribes_hours_up_to_five_days() {
        assertThat(Counting.processing(5)).isEqualTo(PROCESSING_HOURS);
        assertThat(Counting.processing(6)).isEqualTo(PROCESSING_DAYS);
    }

    @Test
    void working_days_before_and_after() {
        var christmas = LocalDate.parse("2026-12-25");
        assertThat(calendar.plusWorkingDays(christmas, 1)).isEqualTo("2026-12-28");
        assertThat(calendar.plusWorkingDays(christmas, -1)).isEqualTo("2026-12-24");
        assertThat(calendar.plusWorkingDays(christmas, 5)).isEqualTo("2027-01-04");
        assertThat(calendar.plusWorkingDays(christmas, 0)).isEqualTo(christmas);
        assertThat(calendar.workingDayFrom(christmas)).isEqualTo("2026-12-28");
    }

    @Test
    void processing_in_months_takes_the_first_day_in_and_moves_from_holidays() {
        assertThat(lastDay(PROCESSING_DAYS, 1, MONTHS, LocalDateTime.parse("2026-11-26T10:00")))
                .isEqualTo("2026-12-28");
        assertThat(lastDay(PROCESSING_DAYS, 1, YEARS, LocalDateTime.parse("2026-11-24T10:00")))
                .isEqualTo("2027-11-23");
    }

    private LocalDate lastDay(Counting counting, int amount, PeriodUnit unit, LocalDateTime start, ClockStop... stops) {
        var due = calendar.compute(counting, amount, unit, korean(start), List.of(stops));
        return due.dueAt().atZone(WorkingCalendar.ZONE).toLocalDate();
    }

    private static ClockStop stop(String from, String until) {
        return new ClockStop(korean(from), korean(until), SUPPLEMENT);
    }

    private static Instant korean(String time) {
        return korean(LocalDateTime.parse(time));
    }

    private static Instant korean(LocalDateTime time) {
        return time.atZone(WorkingCalendar.ZONE).toInstant();
    }

    private static List<String> english(DueDate due) {
        return due.explanation().stream().map(step -> step.text().en()).toList();
    }
}
