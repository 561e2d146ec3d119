package org.gyoryu.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.gyoryu.core.Money;
import org.gyoryu.people.OrganisationKind;
import org.junit.jupiter.api.Test;

/** A call's window, eligibility and documents, and the files that tests read calls from. */
class CallFileTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Test
    void relative_days_hang_on_the_day_of_reading_in_korea() {
        var call = CallFixtures.open(TODAY);

        assertThat(call.code()).isEqualTo("LS-2026-EXECUTION");
        assertThat(call.title().en()).contains("2027");
        assertThat(call.opensAt()).isEqualTo(Instant.parse("2026-11-19T00:00:00Z"));
        assertThat(call.closesAt()).isEqualTo(Instant.parse("2027-01-12T09:00:00Z"));
        assertThat(call.projectPeriod().from()).isEqualTo("2027-02-22");
        assertThat(call.ceiling()).isEqualTo(Money.won(70_000_000));
        assertThat(call.asksCertificationFrom(OrganisationKind.LOCAL_GOVERNMENT))
                .isTrue();
        assertThat(call.asksCertificationFrom(OrganisationKind.ARTS_ORGANISATION))
                .isFalse();
        assertThat(call.eligibility().admits(OrganisationKind.COMPANY)).isFalse();
    }

    @Test
    void the_windows_are_as_long_as_those_of_the_calls_they_follow() {
        assertThat(days(CallFixtures.open(TODAY))).isEqualTo(54);
        assertThat(days(CallFixtures.from("in-review-planning", TODAY))).isEqualTo(31);
        assertThat(days(CallFixtures.from("decided-exchange", TODAY))).isEqualTo(54);
    }

    @Test
    void the_closing_second_belongs_to_the_window() {
        var call = CallFixtures.open(TODAY);
        assertThat(call.isOpen(call.opensAt().minusNanos(1))).isFalse();
        assertThat(call.isOpen(call.opensAt())).isTrue();
        assertThat(call.isOpen(call.closesAt().plusMillis(999))).isTrue();
        assertThat(call.isOpen(call.closesAt().plusSeconds(1))).isFalse();
    }

    @Test
    void documents_may_be_asked_of_some_kinds_only() {
        var call = CallFixtures.open(TODAY);
        assertThat(call.documents())
                .filteredOn(request -> request.requiredFrom(OrganisationKind.ARTS_ORGANISATION))
                .extracting(DocumentRequest::kind)
                .containsExactly("plan", "partner-letter");
        assertThat(call.documents())
                .filteredOn(request -> request.requiredFrom(OrganisationKind.LOCAL_GOVERNMENT))
                .extracting(DocumentRequest::kind)
                .containsExactly("plan", "partner-letter", "matching-commitment");
    }

    @Test
    void a_word_that_no_part_of_a_call_has_is_refused() {
        var yaml = CallFixtures.yaml("open-execution");
        assertThatThrownBy(() -> CallFile.read(yaml + "celling: 5\n", TODAY)).hasMessageContaining("celling");
        assertThatThrownBy(() -> CallFile.read(yaml.replace("  appeal: 30\n", ""), TODAY))
                .hasMessageContaining("appeal");
        assertThatThrownBy(() -> CallFile.read(yaml.replace("lastSupplement: 10", "lastSupplement: 11"), TODAY))
                .hasMessageContaining("10 days");
    }

    private static long days(Call call) {
        return Duration.between(call.opensAt(), call.closesAt()).toDays();
    }
}
