package org.gyoryu.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gyoryu.applications.AnswerFixtures.with;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.gyoryu.applications.Applicants.Applicant;
import org.gyoryu.calendar.Counting;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.calendar.PeriodUnit;
import org.gyoryu.calls.Call;
import org.gyoryu.core.Forbidden;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.Refused;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.testing.GyoryuTest;
import org.gyoryu.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** The passages between statuses, called as the models call them. */
@GyoryuTest
@RecordApplicationEvents
class StagesTests {

    @Autowired
    Applications applications;

    @Autowired
    ApplicationStages stages;

    @Autowired
    Applicants applicants;

    @Autowired
    Deadlines deadlines;

    @Autowired
    MovableClock clock;

    @Autowired
    ApplicationEvents events;

    private Call call;
    private Applicant applicant;
    private Person officer;

    @BeforeEach
    void aCallAndSomebody() {
        call = applicants.openCall();
        applicant = applicants.applicant();
        officer = applicants.person(Role.OFFICER);
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void each_passage_starts_where_it_may_and_nowhere_else() {
        var id = applicants.handedIn(call, applicant).applicationId();
        refusedIn("SUBMITTED", () -> stages.reviewed(id));
        refusedIn("SUBMITTED", () -> stages.selected(id, "chair"));
        stages.accepted(id, officer);
        refusedIn("ELIGIBLE", () -> stages.accepted(id, officer));
        refusedIn("ELIGIBLE", () -> stages.ineligible(id, officer, "사유"));
        stages.reviewed(id);
        stages.waitingListed(id, "chair");
        refusedIn("WAITING_LIST", () -> stages.waitingListed(id, "chair"));
        stages.notSelected(id, "system");
        refusedIn("NOT_SELECTED", () -> stages.selected(id, "chair"));
        stages.reopened(id, "director");
        stages.selected(id, "president");
        assertThat(status(id)).isEqualTo(ApplicationStatus.SELECTED);
        assertThat(events.stream(ApplicationMoved.class)
                        .filter(e -> e.applicationId().equals(id))
                        .map(ApplicationMoved::to))
                .containsExactly(
                        ApplicationStatus.ELIGIBLE,
                        ApplicationStatus.REVIEWED,
                        ApplicationStatus.WAITING_LIST,
                        ApplicationStatus.NOT_SELECTED,
                        ApplicationStatus.REVIEWED,
                        ApplicationStatus.SELECTED);
    }

    @Test
    void an_ineligible_application_carries_its_reasons_and_comes_back_by_an_appeal() {
        var id = applicants.handedIn(call, applicant).applicationId();
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> stages.ineligible(id, officer, " "));
        stages.ineligible(id, officer, "설립 연수 부족");
        assertThat(applications.view(id, applicant.person()).remark()).isEqualTo("설립 연수 부족");
        assertThat(applications.view(id, applicant.person()).withdrawable()).isFalse();
        stages.reopened(id, "director");
        assertThat(status(id)).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void two_people_sign_for_a_local_government() {
        var city = applicants.of(OrganisationKind.LOCAL_GOVERNMENT);
        var certifier = applicants.certifierOf(city);
        var draft = applicants.draft(call, city);
        var receipt = applicants.submit(draft.id(), city);
        assertThat(applications.view(draft.id(), city.person()).status()).isEqualTo(ApplicationStatus.CERTIFYING);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> stages.certified(draft.id(), city.person()));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> stages.certified(draft.id(), applicants.certifierOf(applicants.applicant())));

        stages.sentBack(draft.id(), certifier, "예산을 다시 보십시오.");
        var back = applications.view(draft.id(), city.person());
        assertThat(back.status()).isEqualTo(ApplicationStatus.DRAFT);
        assertThat(back.remark()).isEqualTo("예산을 다시 보십시오.");
        assertThat(back.editable() && back.withdrawable()).isTrue();

        var changed = applications.saveDraft(
                draft.id(), with(back.answers(), "hostCity", "Nara"), back.version(), city.person());
        var again = applicants.submit(changed.id(), city);
        assertThat(again.number()).isEqualTo(receipt.number());
        assertThat(again.digest()).isNotEqualTo(receipt.digest());
        stages.certified(draft.id(), certifier);
        assertThat(status(draft.id())).isEqualTo(ApplicationStatus.SUBMITTED);
    }

    @Test
    void who_handed_it_in_does_not_certify_it() {
        var city = applicants.of(OrganisationKind.LOCAL_GOVERNMENT);
        var certifier = applicants.certifierOf(city);
        var id = applicants.draft(call, city).id();
        applications.submit(id, "by-the-certifier", certifier);
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> stages.certified(id, certifier))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("applications.certifier.self"));
    }

    @Test
    void a_supplement_is_answered_with_text_answers_and_documents_frozen_anew() {
        var receipt = applicants.handedIn(call, applicant);
        var id = receipt.applicationId();
        request(id);
        var open = applications.view(id, applicant.person());
        assertThat(open.supplement().items()).extracting(SupplementItem::text).containsExactly("운송 계획을 올려 주십시오.");
        assertThat(open.editable()).isTrue();
        applications.saveDraft(id, with(open.answers(), "risks", "운송 보험에 가입한다."), open.version(), applicant.person());
        applicants.upload(id, "supplement", "운송 계획.pdf", applicant.person());
        assertThat(applications.dossier(id).answers().get("risks")).isNotEqualTo("운송 보험에 가입한다.");
        assertThat(applications.dossier(id).documents()).noneMatch(d -> d.kind().equals("supplement"));

        applications.answerSupplement(id, "올렸습니다.", applicant.person());

        var dossier = applications.dossier(id);
        assertThat(dossier.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(dossier.answers().get("risks")).isEqualTo("운송 보험에 가입한다.");
        assertThat(dossier.documents()).anyMatch(d -> d.kind().equals("supplement"));
        assertThat(dossier.digest()).isNotEqualTo(receipt.digest());
        assertThat(dossier.supplements())
                .singleElement()
                .satisfies(s -> assertThat(s.answer()).isEqualTo("올렸습니다."));
        refusedIn("SUBMITTED", () -> applications.answerSupplement(id, "다시", applicant.person()));
    }

    @Test
    void more_time_is_granted_twice_and_the_calendar_moves_the_date() {
        var id = applicants.handedIn(call, applicant).applicationId();
        var first = request(id);
        var second = applications.askMoreTime(id, "해외 기관의 회신이 늦습니다.", applicant.person());
        var third = applications.askMoreTime(id, "번역 중입니다.", applicant.person());
        assertThat(second.dueAt()).isAfter(first.dueAt());
        assertThat(third.dueAt()).isAfter(second.dueAt());
        assertThat(third.extendable()).isFalse();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> applications.askMoreTime(id, "또", applicant.person()))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("applications.supplement.noMoreTime"));
    }

    @Test
    void after_the_last_period_an_answer_is_too_late_even_before_the_timer() {
        var id = applicants.handedIn(call, applicant).applicationId();
        request(id);
        var last = stages.lastSupplementPeriod(
                id, clock.instant().plus(10, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS));
        assertThat(last.lastPeriod()).isTrue();
        assertThat(last.extendable()).isFalse();
        clock.moveTo(last.dueAt().plusSeconds(1));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> applications.answerSupplement(id, "늦었습니다.", applicant.person()))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("applications.supplement.over"));
        stages.returned(id, "보완하지 않음");
        assertThat(applications.view(id, applicant.person()).status()).isEqualTo(ApplicationStatus.RETURNED);
        assertThat(applications.view(id, applicant.person()).supplement()).isNull();
    }

    @Test
    void an_application_can_be_taken_back_while_it_is_open() {
        var id = applicants.handedIn(call, applicant).applicationId();
        stages.accepted(id, officer);
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> applications.withdraw(id, "", applicant.person()));
        applications.withdraw(id, "공연장이 취소되었습니다.", applicant.person());
        var view = applications.view(id, applicant.person());
        assertThat(view.status()).isEqualTo(ApplicationStatus.WITHDRAWN);
        assertThat(view.answers()).isNotEmpty();
        refusedIn("WITHDRAWN", () -> stages.reviewed(id));
        refusedIn("WITHDRAWN", () -> applications.withdraw(id, "또", applicant.person()));
        assertThat(events.stream(ApplicationWithdrawn.class)
                        .filter(e -> e.applicationId().equals(id)))
                .hasSize(1);
    }

    private Supplement request(UUID id) {
        var dueAt = deadlines
                .set(id, "supplement", Counting.ORDINARY_PERIOD, 7, PeriodUnit.DAYS, Instant.now())
                .dueAt();
        var items = List.of(new SupplementItem(null, "supplement", "운송 계획을 올려 주십시오."));
        return stages.requestSupplement(id, items, dueAt, officer);
    }

    private ApplicationStatus status(UUID id) {
        return applications.dossier(id).status();
    }

    private static void refusedIn(String status, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("applications.refused." + status));
    }
}
