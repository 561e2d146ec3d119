package org.gyoryu.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.core.NotFound;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CertifyApplicationTests extends ProcessScenario {

    private static final Map<String, Object> CERTIFY =
            Map.of("certificationOutcome", "certified", "authorityConfirmed", true);

    @Test
    void the_certifier_approves_and_the_office_takes_over() {
        handedInByLocalGovernment();
        assertThat(status()).isEqualTo(ApplicationStatus.CERTIFYING);
        assertThat(lettersWritten()).contains("certification-requested").doesNotContain("receipt");

        complete("certify-application", certifier, CERTIFY);

        assertThat(status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(passed()).contains("EndEvent_Certified", "Task_ConfirmReceipt");
        assertThat(waitsAt()).containsExactly("Task_ScreenApplication");
        assertThat(lettersWritten()).contains("receipt");
    }

    @Test
    void nobody_else_of_the_organisation_finds_the_task() {
        handedInByLocalGovernment();
        var task = task("certify-application", certifier).id();

        assertThat(tasks("certify-application", writer)).isEmpty();
        assertThatThrownBy(() -> worklist.complete(task, CERTIFY, writer)).isInstanceOf(NotFound.class);
    }

    @Test
    void sent_back_it_is_a_draft_again_and_can_be_handed_in_under_its_number() {
        handedInByLocalGovernment();
        var first = number;

        complete(
                "certify-application",
                certifier,
                Map.of("certificationOutcome", "sentBack", "reason", "The own share is not in our budget."));

        assertEndedWith("EndEvent_SentBack", "EndEvent_NotCertified");
        assertThat(status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(lettersWritten()).contains("certification-sent-back");
        submit();
        assertThat(number).isEqualTo(first);
        assertThat(waitsAt()).containsExactly("Task_CertifyApplication");
    }

    @Test
    void the_certifier_is_reminded_and_then_the_period_is_over() {
        handedInByLocalGovernment();

        pass(Duration.ofDays(8));

        assertEndedWith("EndEvent_CertifierReminded", "EndEvent_CertificationExpired", "EndEvent_NotCertified");
        assertThat(status()).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(lettersWritten()).contains("certification-reminder", "certification-expired");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_element_was_passed() {
        assertThat(neverPassed(CertifyApplication.KEY)).isEmpty();
    }
}
