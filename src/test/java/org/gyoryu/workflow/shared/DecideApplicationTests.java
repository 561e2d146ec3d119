package org.gyoryu.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.core.Invalid;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The decision and the waiting list. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DecideApplicationTests extends ProcessScenario {

    @Test
    void the_chair_reads_the_scores_and_selects() {
        reviewed();
        var facts = worklist.get(task("decide-application", chair).id(), chair).facts();
        assertThat(facts).containsEntry("meanScore", "89.00").containsEntry("validScores", "3");
        assertThat(facts.get("comments")).asString().contains("The plan is sound");

        decide(chair, "selected");

        assertEndedWith("EndEvent_Selected");
        assertThat(status()).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(lettersWritten()).contains("selected");
    }

    @Test
    void an_amount_above_what_was_asked_is_named_at_its_field() {
        reviewed();

        assertThatThrownBy(() -> complete(
                        "decide-application",
                        chair,
                        Map.of("decision", "selected", "awardedAmount", "90000000", "reasons", "Because it is good.")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .anyMatch(each -> each.path().equals("awardedAmount")));
        assertThat(status()).isEqualTo(ApplicationStatus.REVIEWED);
    }

    @Test
    void not_selected_the_applicant_reads_why_and_may_appeal() {
        reviewed();

        decide(chair, "notSelected");

        assertThat(status()).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(lettersWritten()).contains("not-selected");
        assertThat(passed()).contains("EndEvent_NotSelected");
    }

    @Test
    void moved_up_from_the_waiting_list_it_is_selected() {
        waiting();

        complete(
                "decide-waiting-list",
                officer,
                Map.of(
                        "waitingListOutcome",
                        "movedUp",
                        "awardedAmount",
                        "30000000",
                        "reasons",
                        "Another one gave up."));

        assertEndedWith("EndEvent_MovedUp", "EndEvent_WaitingEnded", "EndEvent_Selected");
        assertThat(status()).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(lettersWritten()).contains("waiting-list", "waiting-list-moved-up");
    }

    @Test
    void released_from_the_waiting_list_it_is_not_selected_and_may_be_appealed() {
        waiting();

        complete(
                "decide-waiting-list",
                officer,
                Map.of("waitingListOutcome", "released", "reasons", "The budget is used up."));

        assertThat(status()).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(passed()).contains("EndEvent_Released");
        appeal();
        assertThat(waitsAt()).containsExactly("Task_DecideAppeal");
    }

    @Test
    void the_waiting_list_expires_after_a_reminder() {
        waiting();

        pass(Duration.ofDays(10));

        assertThat(passed()).contains("EndEvent_WaitingListReminded", "EndEvent_WaitingListExpired");
        assertThat(status()).isEqualTo(ApplicationStatus.NOT_SELECTED);
        assertThat(lettersWritten()).contains("waiting-list-expired");
    }

    @Test
    void the_panel_is_reminded_and_the_managers_are_told() {
        reviewed();

        pass(Duration.ofDays(40));

        assertThat(passed()).contains("EndEvent_DecisionReminded", "EndEvent_DecisionEscalated");
        decide(chair, "selected");
        assertThat(status()).isEqualTo(ApplicationStatus.SELECTED);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_element_was_passed() {
        assertThat(neverPassed(DecideApplication.KEY)).isEmpty();
        assertThat(neverPassed(WaitForPlace.KEY)).isEmpty();
    }

    private void waiting() {
        reviewed();
        decide(chair, "waitingList");
        assertThat(status()).isEqualTo(ApplicationStatus.WAITING_LIST);
    }
}
