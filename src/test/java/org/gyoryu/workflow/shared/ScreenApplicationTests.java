package org.gyoryu.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.core.Invalid;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.Role;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreenApplicationTests extends ProcessScenario {

    @Test
    void accepted_it_goes_to_review() {
        accepted();

        assertThat(status()).isEqualTo(ApplicationStatus.ELIGIBLE);
        assertThat(passed()).contains("Task_CheckEligibility", "EndEvent_Accepted");
        assertThat(waitsAt()).containsExactly("Task_DeclareConflict");
    }

    @Test
    void the_officer_reads_what_the_table_found_and_where_the_dossier_is() {
        handIn(
                OrganisationKind.ARTS_ORGANISATION,
                Map.of(
                        "otherPublicFunding",
                        "yes",
                        "publicFunding",
                        java.util.List.of(Map.of("funder", "City of Daegu", "amount", "1000000", "state", "asked"))));

        var task = worklist.get(task("screen-application", officer).id(), officer);

        assertThat(task.facts())
                .containsEntry("number", number)
                .containsEntry("requestedAmount", "30,000,000")
                .containsEntry("dossierUrl", "/dossier/" + task.task().id());
        assertThat(task.facts().get("eligibilityFindings")).asString().contains("Other public money");
    }

    @Test
    void what_is_not_met_cannot_be_accepted() {
        handedIn();

        assertThatThrownBy(() -> screen("accepted", Map.of("partnerCheck", "notMet")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .singleElement()
                                .extracting("path")
                                .isEqualTo("partnerCheck"));
        assertThat(waitsAt()).containsExactly("Task_ScreenApplication");
        assertThat(status()).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void ineligible_it_ends_when_nobody_appeals() {
        foundIneligible();
        assertThat(status()).isEqualTo(ApplicationStatus.INELIGIBLE);
        assertThat(lettersWritten()).contains("ineligible");
        assertThat(waitsAt()).containsAnyOf("Gateway_AppealWindow", "Event_AppealFiled");

        pass(Duration.ofDays(40));

        assertEndedWith("EndEvent_NoAppeal", "EndEvent_Ineligible", "EndEvent_NotAccepted");
    }

    @Test
    void after_an_upheld_appeal_it_is_screened_again() {
        foundIneligible();

        appeal();
        answerAppeal("upheld");

        assertThat(status()).isEqualTo(ApplicationStatus.SUBMITTED);
        screen(person(Role.OFFICER), "accepted", Map.of());
        assertThat(status()).isEqualTo(ApplicationStatus.ELIGIBLE);
    }

    @Test
    void officers_are_reminded_and_managers_told_while_the_task_stays_open() {
        handedIn();

        pass(Duration.ofDays(25));

        assertThat(passed()).contains("EndEvent_ScreeningReminded", "EndEvent_ScreeningEscalated");
        assertThat(lettersWritten()).contains("task-reminder", "task-escalation");
        screen("accepted", Map.of());
        assertThat(status()).isEqualTo(ApplicationStatus.ELIGIBLE);
    }

    @Test
    void an_application_whose_supplement_never_comes_leaves_as_returned() {
        supplementAsked();

        pass(Duration.ofDays(12));
        pass(Duration.ofDays(15));

        assertEndedWith("EndEvent_Returned", "EndEvent_NotAccepted");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_element_was_passed() {
        assertThat(neverPassed(ScreenApplication.KEY)).isEmpty();
    }
}
