package org.gyoryu.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.calendar.Deadline;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.core.Invalid;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SupplementApplicationTests extends ProcessScenario {

    @Autowired
    Deadlines deadlines;

    private void answer() {
        complete("answer-supplement", writer, Map.of("answer", "The letter now carries its date."));
    }

    @Test
    void answered_in_time_it_is_screened_again_and_the_clock_of_the_office_ran_on_only_then() {
        supplementAsked();
        assertThat(status()).isEqualTo(ApplicationStatus.SUPPLEMENT);
        assertThat(deadlines.of(application, "screening").orElseThrow().stopped())
                .isTrue();

        pass(Duration.ofDays(3));
        answer();

        assertThat(status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(passed()).contains("EndEvent_SupplementAnswered");
        assertThat(waitsAt()).containsExactly("Task_ScreenApplication");
        assertThat(deadlines.of(application, "screening").orElseThrow().stopped())
                .isFalse();
        assertThat(deadlines.of(application, "supplement"))
                .hasValueSatisfying(each -> assertThat(each.open()).isFalse());
    }

    @Test
    void an_empty_answer_leaves_the_task_open() {
        supplementAsked();

        assertThatThrownBy(() -> complete("answer-supplement", writer, Map.of()))
                .isInstanceOf(Invalid.class);
        assertThat(waitsAt()).containsExactly("Task_AnswerSupplement");
    }

    @Test
    void answered_in_the_one_last_period_it_is_screened_again() {
        supplementAsked();

        pass(Duration.ofDays(12));
        assertThat(passed()).contains("EndEvent_ApplicantReminded", "Task_GrantLastPeriod");
        assertThat(lettersWritten()).contains("supplement-reminder", "last-supplement-deadline");
        answer();

        assertThat(waitsAt()).containsExactly("Task_ScreenApplication");
    }

    @Test
    void never_answered_it_is_returned() {
        supplementAsked();

        pass(Duration.ofDays(12));
        pass(Duration.ofDays(15));

        assertEndedWith("Task_ReturnApplication", "EndEvent_Returned");
        assertThat(status()).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(lettersWritten()).contains("returned");
    }

    @Test
    void more_time_moves_the_task_and_its_timers() {
        supplementAsked();
        var before = task("answer-supplement", writer).dueAt();

        applications.askMoreTime(application, "The partner is on holiday.", writer);

        var due = deadlines
                .of(application, "supplement")
                .map(Deadline::lastMoment)
                .orElseThrow();
        assertThat(task("answer-supplement", writer).dueAt()).isAfter(before).isEqualTo(due);
        pass(Duration.between(clock().instant(), before.plusSeconds(60)));
        assertThat(passed()).doesNotContain("Task_GrantLastPeriod");
        answer();
        assertThat(status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_element_was_passed() {
        assertThat(neverPassed(SupplementApplication.KEY)).isEmpty();
    }
}
