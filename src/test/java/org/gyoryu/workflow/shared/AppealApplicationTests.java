package org.gyoryu.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.people.Person;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AppealApplicationTests extends ProcessScenario {

    @Test
    void upheld_the_president_decides_anew_and_not_the_chair() {
        rejected();
        appeal();
        assertThat(lettersWritten()).contains("appeal-received");

        answerAppeal("upheld");

        assertThat(status()).isEqualTo(ApplicationStatus.REVIEWED);
        assertThat(lettersWritten()).contains("appeal-upheld");
        assertThat(tasks("decide-application", chair)).isEmpty();
        decide(president, "selected");
        assertEndedWith("EndEvent_AppealUpheld", "EndEvent_Selected");
        assertThat(status()).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    void a_decision_taken_anew_is_not_appealed_again() {
        rejected();
        appeal();
        answerAppeal("upheld");

        decide(president, "notSelected");

        assertEndedWith("EndEvent_NoFurtherAppeal", "EndEvent_NotSelected");
        assertThat(status()).isEqualTo(ApplicationStatus.NOT_SELECTED);
    }

    @Test
    void dismissed_the_decision_stands() {
        rejected();
        appeal();
        var facts = worklist.get(task("decide-appeal", director).id(), director).facts();
        assertThat(facts.get("grounds")).asString().contains("not the one we handed in");
        assertThat(facts.get("contestedDecision")).asString().startsWith("Not selected on");

        answerAppeal("dismissed");

        assertEndedWith("EndEvent_AppealDismissed", "EndEvent_NotSelected");
        assertThat(lettersWritten()).contains("appeal-dismissed");
    }

    @Test
    void too_late_it_is_answered_at_once_and_the_process_has_ended() {
        rejected();
        pass(Duration.ofDays(40));
        assertEndedWith("EndEvent_NoAppeal", "EndEvent_NotSelected");

        appeal();

        assertThat(lettersWritten()).contains("appeal-too-late").doesNotContain("appeal-received");
        assertThat(waitsAt()).isEmpty();
    }

    @Test
    void directors_are_reminded_and_managers_told_of_an_appeal_that_waits() {
        rejected();
        appeal();

        pass(Duration.ofDays(40));

        assertThat(passed()).contains("EndEvent_AppealReminded", "EndEvent_AppealEscalated");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_element_was_passed() {
        assertThat(neverPassed(AppealApplication.KEY)).isEmpty();
    }

    private void rejected() {
        reviewed();
        Person decider = chair;
        decide(decider, "notSelected");
    }
}
