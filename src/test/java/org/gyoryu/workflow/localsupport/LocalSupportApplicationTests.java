package org.gyoryu.workflow.localsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.people.Role;
import org.gyoryu.workflow.shared.ProcessScenario;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole way, and the way out at every stage. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LocalSupportApplicationTests extends ProcessScenario {

    @Test
    void a_local_government_goes_the_whole_way() {
        handedInByLocalGovernment();
        complete(
                "certify-application",
                certifier,
                Map.of("certificationOutcome", "certified", "authorityConfirmed", true));
        screen("accepted", Map.of());
        declareAll();
        scoreAll();
        decide(chair, "notSelected");
        appeal();
        answerAppeal("upheld");
        decide(president, "selected");

        assertEndedWith("EndEvent_Selected");
        assertThat(lettersWritten())
                .containsSubsequence(
                        "certification-requested", "receipt", "not-selected", "appeal-received", "appeal-upheld");
    }

    @Test
    void the_process_starts_with_its_number_in_the_transaction_of_the_hand_in() {
        handedIn();

        assertThat(number).isNotBlank();
        assertThat(passed()).contains("StartEvent_ApplicationHandedIn", "Task_ConfirmReceipt");
        assertThat(lettersWritten()).contains("receipt");
    }

    @Test
    void withdrawn_while_the_certifier_is_awaited() {
        handedInByLocalGovernment();
        assertWithdrawn();
    }

    @Test
    void withdrawn_while_it_is_screened() {
        handedIn();
        assertWithdrawn();
    }

    @Test
    void withdrawn_while_a_supplement_is_awaited() {
        supplementAsked();
        assertWithdrawn();
    }

    @Test
    void withdrawn_while_it_is_reviewed() {
        accepted();
        declareAll();
        assertWithdrawn();
        accounts.withRole(Role.REVIEWER)
                .forEach(each ->
                        assertThat(worklist.ofApplication(application, each)).isEmpty());
    }

    @Test
    void withdrawn_while_the_panel_is_awaited() {
        reviewed();
        assertWithdrawn();
    }

    @Test
    void withdrawn_while_it_is_on_the_waiting_list() {
        reviewed();
        decide(chair, "waitingList");
        assertWithdrawn();
    }

    @Test
    void sent_back_to_its_writers_it_can_be_withdrawn_without_a_process() {
        handedInByLocalGovernment();
        complete(
                "certify-application",
                certifier,
                Map.of("certificationOutcome", "sentBack", "reason", "The own share is not in our budget."));

        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    @Test
    void not_accepted_and_not_selected_it_ends_where_the_drawing_says() {
        foundIneligible();
        pass(Duration.ofDays(40));
        assertEndedWith("EndEvent_NotAccepted");
        jobs.resetClock();

        reviewed();
        decide(chair, "notSelected");
        pass(Duration.ofDays(40));
        assertEndedWith("EndEvent_NotSelected");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_element_was_passed() {
        handedInByLocalGovernment();
        pass(Duration.ofDays(8));
        assertEndedWith("EndEvent_NotCertified");

        assertThat(neverPassed(LocalSupportApplication.KEY)).isEmpty();
    }

    private void assertWithdrawn() {
        withdraw();

        assertEndedWith("EndEvent_Withdrawn");
        assertThat(status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(lettersWritten()).contains("withdrawn");
    }
}
