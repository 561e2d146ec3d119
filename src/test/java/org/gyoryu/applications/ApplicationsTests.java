package org.gyoryu.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gyoryu.applications.AnswerFixtures.with;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gyoryu.applications.Applicants.Applicant;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Problem;
import org.gyoryu.core.Refused;
import org.gyoryu.core.Stale;
import org.gyoryu.testing.GyoryuTest;
import org.gyoryu.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@GyoryuTest
@RecordApplicationEvents
class ApplicationsTests {

    @Autowired
    Applications applications;

    @Autowired
    Applicants applicants;

    @Autowired
    Calls calls;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private Call call;
    private Applicant applicant;

    @BeforeEach
    void aCallAndSomebody() {
        call = applicants.openCall();
        applicant = applicants.applicant();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_draft_keeps_what_was_typed_and_counts_its_versions() {
        var draft = create(Map.of("titleKo", "탈춤"));
        assertThat(draft.status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(draft.editable()).isTrue();
        assertThat(draft.number()).isNull();

        var saved = save(draft, Map.of("titleKo", "바다를 건너는 탈춤", "requestedAmount", "30000000"));

        assertThat(saved.version()).isEqualTo(draft.version() + 1);
        assertThat(saved.title()).isEqualTo("바다를 건너는 탈춤");
        assertThat(saved.requestedAmount().won()).isEqualTo(30_000_000);
        assertThat(applications.ofPerson(applicant.person()))
                .extracting(ApplicationSummary::id)
                .containsExactly(draft.id());
    }

    @Test
    void a_second_tab_overwrites_nothing() {
        var draft = create(Map.of("titleKo", "하나"));
        save(draft, Map.of("titleKo", "둘"));
        assertThatExceptionOfType(Stale.class).isThrownBy(() -> save(draft, Map.of("titleKo", "셋")));
        assertThat(applications.view(draft.id(), applicant.person()).title()).isEqualTo("둘");
    }

    @Test
    void a_draft_takes_only_what_its_form_has_and_the_database_can_keep() {
        invalid("surprise", () -> create(Map.of("surprise", 1)));
        invalid("audience", () -> create(Map.of("audience", "many")));
        invalid("titleKo", () -> create(Map.of("titleKo", "a\u0000b")));
        invalid("budget[0].item", () -> create(Map.of("budget", List.of(Map.of("item", "\uD800")))));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> create(Map.of("content", "가".repeat(2_000_000))));
        assertThat(applications.ofPerson(applicant.person())).isEmpty();
    }

    @Test
    void a_foreign_application_and_an_absent_one_are_answered_alike() {
        var draft = create(Map.of());
        var stranger = applicants.applicant().person();
        assertThat(problem(() -> applications.view(draft.id(), stranger)))
                .isEqualTo(problem(() -> applications.view(UUID.randomUUID(), stranger)))
                .startsWith("applications.notFound");
        assertThat(problem(() -> applications.saveDraft(draft.id(), Map.of(), draft.version(), stranger)))
                .isEqualTo(problem(() -> applications.submit(draft.id(), "key", stranger)))
                .isEqualTo(problem(() -> applications.withdraw(draft.id(), "mine", stranger)))
                .isEqualTo(problem(() -> applications.receipt(draft.id(), stranger)))
                .startsWith("applications.notFound");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> applications.create(
                        call.code(), applicant.organisation().id(), Map.of(), stranger));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        applications.create("NO-SUCH", applicant.organisation().id(), Map.of(), applicant.person()));
    }

    @Test
    void what_is_missing_or_breaks_a_rule_keeps_it_from_being_handed_in() {
        var answers = with(with(AnswerFixtures.complete(call), "summary", ""), "ownFunds", "9999999");
        var draft = create(answers);
        assertThat(applications.problems(draft.id(), applicant.person()))
                .extracting("path")
                .contains("summary", "ownFunds", "documents.plan");
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> applicants.submit(draft.id(), applicant))
                .satisfies(e -> assertThat(e.problems()).extracting("path").contains("summary", "ownFunds"));
        var after = applications.view(draft.id(), applicant.person());
        assertThat(after.status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(after.number()).isNull();
        assertThat(count("applications_submission", draft.id())).isZero();
    }

    @Test
    void handing_in_numbers_freezes_and_announces_it() {
        var draft = applicants.draft(call, applicant);
        assertThat(applications.problems(draft.id(), applicant.person())).isEmpty();

        var receipt = applicants.submit(draft.id(), applicant);

        assertThat(receipt.number()).matches("\\d{4}-" + call.numberPrefix() + "-\\d{4,}");
        var dossier = applications.dossier(draft.id());
        assertThat(dossier.documents()).isNotEmpty().allMatch(document -> document.frozen());
        assertThat(dossier.submittedAt()).isEqualTo(receipt.submittedAt());
        assertThat(Digest.of(dossier.answers(), dossier.formVersion(), receipt.documents()))
                .isEqualTo(receipt.digest())
                .isEqualTo(dossier.digest());
        assertThat(events.stream(ApplicationHandedIn.class)
                        .filter(e -> e.applicationId().equals(draft.id())))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.number()).isEqualTo(receipt.number());
                    assertThat(event.digest()).isEqualTo(receipt.digest());
                    assertThat(event.certificationRequired()).isFalse();
                });
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> save(draft, Map.of()));
        assertThat(applications.receipt(draft.id(), applicant.person())).isEqualTo(receipt);
    }

    @Test
    void a_repeat_with_the_same_key_is_the_same_submission() {
        var draft = applicants.draft(call, applicant);
        var first = applications.submit(draft.id(), "once", applicant.person());
        assertThat(applications.submit(draft.id(), "once", applicant.person())).isEqualTo(first);
        assertThat(count("applications_submission", draft.id())).isOne();
        assertThat(problem(() -> applications.submit(draft.id(), "another", applicant.person())))
                .startsWith("applications.refused.");
    }

    @Test
    void a_key_belongs_to_one_submission_of_one_person() {
        var open = applicants.openCallForMany();
        var first = applicants.draft(open, applicant);
        var second = applicants.draft(open, applicant);
        applications.submit(first.id(), "key", applicant.person());
        invalid("Idempotency-Key", () -> applications.submit(second.id(), "key", applicant.person()));
        invalid("Idempotency-Key", () -> applications.submit(second.id(), "", applicant.person()));
        invalid("Idempotency-Key", () -> applications.submit(second.id(), "line\nbreak", applicant.person()));
        var other = applicants.applicant();
        var theirs = applicants.draft(open, other);
        assertThat(applications.submit(theirs.id(), "key", other.person()).applicationId())
                .isEqualTo(theirs.id());
    }

    @Test
    void a_call_that_closed_takes_nothing() {
        var draft = applicants.draft(call, applicant);
        clock.moveTo(call.closesAt().plusSeconds(1));
        assertThat(problem(() -> applicants.submit(draft.id(), applicant))).startsWith("applications.call.closed");
        assertThat(problem(() -> save(draft, Map.of()))).startsWith("applications.call.closed");
        assertThat(problem(() -> create(Map.of()))).startsWith("applications.call.closed");
        clock.moveTo(call.closesAt().minusSeconds(60));
        assertThat(applicants.submit(draft.id(), applicant).submittedAt()).isBeforeOrEqualTo(call.closesAt());
    }

    @Test
    void an_organisation_has_one_application_where_the_call_says_so_and_may_apply_anew_after_withdrawing() {
        var first = applicants.draft(call, applicant);
        var second = applicants.draft(call, applicant);
        applicants.submit(first.id(), applicant);
        assertThat(problem(() -> applicants.submit(second.id(), applicant)))
                .startsWith("applications.onePerOrganisation");
        assertThat(problem(() -> create(Map.of()))).startsWith("applications.onePerOrganisation");

        applications.withdraw(first.id(), "다른 사업으로 신청", applicant.person());

        assertThat(applications.view(first.id(), applicant.person()).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(applicants.submit(second.id(), applicant).number()).isNotNull();
    }

    @Test
    void an_earlier_application_is_the_start_of_a_new_one() {
        var earlier = applicants.draft(call, applicant);
        var next = applications.copy(earlier.id(), applicants.openCall().code(), applicant.person());
        assertThat(earlier.answers()).containsEntry("privacyConsent", true);
        assertThat(next.answers())
                .doesNotContainKeys("truthDeclared", "privacyConsent")
                .containsEntry("titleKo", earlier.answers().get("titleKo"))
                .containsEntry("budget", earlier.answers().get("budget"))
                .hasSize(earlier.answers().size() - 7);
        assertThat(next.documents()).isEmpty();
    }

    @Test
    void a_draft_can_be_thrown_away_but_not_what_was_handed_in() {
        var draft = applicants.draft(call, applicant);
        applications.discard(draft.id(), applicant.person());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> applications.view(draft.id(), applicant.person()));
        var handedIn = applicants.handedIn(call, applicant).applicationId();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> applications.discard(handedIn, applicant.person()));
    }

    private ApplicationView create(Map<String, Object> answers) {
        return applications.create(call.code(), applicant.organisation().id(), answers, applicant.person());
    }

    private ApplicationView save(ApplicationView draft, Map<String, Object> answers) {
        return applications.saveDraft(draft.id(), answers, draft.version(), applicant.person());
    }

    private int count(String table, UUID applicationId) {
        return jdbc.sql("select count(*) from " + table + " where application_id = ?")
                .param(applicationId)
                .query(Integer.class)
                .single();
    }

    private static void invalid(String path, ThrowingCallable call) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(call)
                .satisfies(e -> assertThat(e.problems()).extracting("path").contains(path));
    }

    private static String problem(ThrowingCallable call) {
        try {
            call.call();
        } catch (Problem e) {
            return e.messageKey() + " " + e.args();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("nothing was refused");
    }
}
