package org.gyoryu.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.NotFound;
import org.gyoryu.testing.GyoryuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GyoryuTest
class DeadlinesTests {

    private static final LocalizedText REASON = new LocalizedText("보완 요청", "Supplement requested");
    private static final Instant START = Instant.parse("2026-11-24T05:03:00Z");

    @Autowired
    Deadlines deadlines;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    HolidayFile file;

    private final UUID application = UUID.randomUUID();

    @Test
    void a_deadline_is_kept_with_its_explanation() {
        var set = screening();

        assertThat(deadlines.of(application, "screening")).contains(set);
        assertThat(set.dueAt()).isEqualTo(Instant.parse("2026-12-07T14:59:59.999Z"));
        assertThat(set.explanation())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.START, Step.Kind.RULE, Step.Kind.SKIPPED, Step.Kind.END);
    }

    @Test
    void the_closing_second_is_in_time_and_the_next_is_not() {
        var set = screening();

        assertThat(set.over(Instant.parse("2026-12-07T14:59:59.999999Z"))).isFalse();
        assertThat(set.over(Instant.parse("2026-12-07T15:00:00Z"))).isTrue();
    }

    @Test
    void people_are_shown_the_last_moment_that_counts() {
        var hours = deadlines.set(application, "answer", Counting.PROCESSING_HOURS, 1, PeriodUnit.DAYS, START);

        assertThat(hours.dueAt()).isEqualTo(Instant.parse("2026-11-25T05:03:00Z"));
        assertThat(hours.lastMoment()).isEqualTo(Instant.parse("2026-11-25T05:03:00.999Z"));
        assertThat(hours.over(hours.lastMoment())).isFalse();
        assertThat(screening().lastMoment()).isEqualTo(screening().dueAt());
    }

    @Test
    void the_clock_stops_during_a_supplement() {
        screening();
        var stopped = deadlines.stopClock(application, "screening", Instant.parse("2026-11-26T06:00:00Z"), REASON);
        assertThat(stopped.stopped()).isTrue();
        assertThat(stopped.over(Instant.parse("2027-11-26T06:00:00Z"))).isFalse();
        assertThat(deadlines.stopClock(application, "screening", Instant.parse("2026-11-27T06:00:00Z"), REASON))
                .isEqualTo(stopped);

        var running = deadlines.startClock(application, "screening", Instant.parse("2026-12-01T01:00:00Z"));
        assertThat(running.stopped()).isFalse();
        // 27 and 30 November and 1 December stood still
        assertThat(running.dueAt()).isEqualTo(Instant.parse("2026-12-10T14:59:59.999Z"));
        assertThat(running.explanation())
                .extracting(step -> step.text().en())
                .contains("3 days do not count because the clock stood still.");
        assertThat(deadlines.startClock(application, "screening", START)).isEqualTo(running);
    }

    @Test
    void an_extension_adds_to_the_period_and_is_told() {
        screening();
        var extended = deadlines.extend(application, "screening", 2, new LocalizedText("자문", "Expert asked"));

        assertThat(extended.dueAt()).isEqualTo(Instant.parse("2026-12-09T14:59:59.999Z"));
        assertThat(extended.explanation())
                .extracting(step -> step.text().en())
                .contains("Extended by 2 days: Expert asked")
                .anyMatch(text -> text.startsWith("10 days, counted from"));
    }

    @Test
    void setting_anew_replaces() {
        screening();
        var anew = deadlines.set(
                application,
                "screening",
                Counting.ORDINARY_PERIOD,
                1,
                PeriodUnit.DAYS,
                Instant.parse("2026-12-01T05:00:00Z"));
        assertThat(deadlines.all(application)).containsExactly(anew);
    }

    @Test
    void only_what_is_open_and_running_becomes_due() {
        var moment = Instant.parse("2031-01-01T00:00:00Z");
        screening();
        deadlines.set(application, "appeal", Counting.ORDINARY_PERIOD, 30, PeriodUnit.DAYS, START);
        assertThat(due(moment)).isEqualTo(2);

        deadlines.stopClock(application, "screening", START, REASON);
        assertThat(due(moment)).isEqualTo(1);

        deadlines.closeAll(application, START);
        assertThat(due(moment)).isZero();
        assertThat(deadlines.of(application, "appeal").orElseThrow().over(moment))
                .isFalse();
        deadlines.close(application, "nothing of this kind", START);
    }

    @Test
    void what_was_never_set_cannot_be_extended() {
        assertThatThrownBy(() -> deadlines.extend(application, "none", 1, REASON))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_temporary_holiday_counts_from_its_announcement_and_its_withdrawal_is_kept() {
        var day = LocalDate.parse("2029-10-10");
        assertThat(calendar.isWorkingDay(day)).isTrue();

        calendar.announce(
                day, new LocalizedText("임시공휴일", "Temporary holiday"), Holiday.Kind.TEMPORARY, "국무회의", "admin");
        assertThat(calendar.isWorkingDay(day)).isFalse();
        assertThat(calendar.of(2029)).extracting(Holiday::date).containsExactly(day);

        calendar.withdraw(day, "국무회의 철회", "admin");
        assertThat(calendar.isWorkingDay(day)).isTrue();
        assertThat(calendar.of(2029)).isEmpty();
        assertThat(calendar.history(day)).extracting(Holiday::observed).containsExactly(true, false);
    }

    @Test
    void reading_the_file_again_adds_nothing_and_keeps_what_people_announced() {
        var constitutionDay = LocalDate.parse("2028-07-17");
        calendar.withdraw(constitutionDay, "test", "admin");
        var rows = calendar.history(constitutionDay).size();

        file.afterPropertiesSet();

        assertThat(calendar.history(constitutionDay)).hasSize(rows);
        assertThat(calendar.holidayOn(constitutionDay)).isEmpty();
        calendar.announce(
                constitutionDay, new LocalizedText("제헌절", "Constitution Day"), Holiday.Kind.STATUTORY, "test", "admin");
    }

    private Deadline screening() {
        return deadlines.set(application, "screening", Counting.PROCESSING_DAYS, 10, PeriodUnit.DAYS, START);
    }

    private long due(Instant moment) {
        return deadlines.dueUntil(moment, 10_000).stream()
                .filter(deadline -> deadline.applicationId().equals(application))
                .count();
    }
}
