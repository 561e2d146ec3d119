package org.gyoryu.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.core.Forbidden;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.Money;
import org.gyoryu.core.Refused;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.review.Assignment;
import org.gyoryu.testing.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions, the waiting list and appeals on real tables. */
class SelectionTests {

    private static final Instant IN_TIME = Instant.parse("2026-12-01T14:59:59.999999Z");
    private static final Instant TOO_LATE = Instant.parse("2026-12-01T15:00:00Z");

    private static SelectionBed bed;

    private String call;

    @BeforeAll
    static void put_the_room_together() {
        bed = new SelectionBed();
    }

    @BeforeEach
    void a_call_with_fifteen_million() {
        call = bed.call(15_000_000);
        bed.events.clear();
    }

    // --- decisions ---

    @Test
    void awards_never_exceed_the_calls_budget() {
        bed.select(bed.reviewed(call), 10_000_000);
        var second = bed.reviewed(call);

        assertThat(bed.decisions.budgetLeft(call)).isEqualTo(Money.won(5_000_000));
        assertThatThrownBy(() -> bed.select(second, 5_000_001)).isInstanceOf(Invalid.class);
        assertThat(bed.select(second, 5_000_000).amount()).isEqualTo(Money.won(5_000_000));
        assertThat(bed.decisions.budgetLeft(call)).isEqualTo(Money.ZERO);
    }

    @Test
    void only_a_reviewed_application_is_decided_and_only_by_the_chair() {
        var id = bed.reviewed(call);
        for (var role : List.of(Role.OFFICER, Role.DIRECTOR, Role.PRESIDENT, Role.MANAGER, Role.REVIEWER)) {
            assertThatThrownBy(() -> decline(id, People.person("x", role))).isInstanceOf(Forbidden.class);
        }
        bed.status(id, call, ApplicationStatus.ELIGIBLE);
        assertThatThrownBy(() -> bed.decline(id)).isInstanceOf(Refused.class);
    }

    @Test
    void whoever_stands_too_near_does_not_decide() {
        var id = bed.reviewed(call);
        var member = People.person("member", Role.CHAIR);
        given(bed.organisations.isMember(bed.organisationOf(id), member.id())).willReturn(true);
        var reviewer = People.person("reviewer", Role.CHAIR, Role.REVIEWER);
        given(bed.reviews.assignmentOf(reviewer, id)).willReturn(Optional.of(mock(Assignment.class)));

        assertThatThrownBy(() -> decline(id, member)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> decline(id, reviewer)).isInstanceOf(Forbidden.class);
        assertThat(bed.decisions.of(id)).isEmpty();
    }

    @Test
    void the_record_hears_the_outcome_and_a_digest_but_no_reasons() {
        bed.select(bed.reviewed(call), 10_000_000);

        assertThat(bed.events).singleElement().satisfies(event -> {
            assertThat(event.facts()).containsOnlyKeys("decisionId", "round", "outcome", "digest");
            assertThat(event.actor()).isEqualTo("chair");
        });
    }

    // --- waiting list ---

    @Test
    void places_are_given_once_and_the_next_one_by_itself() {
        assertThat(bed.wait(bed.reviewed(call), 1).waitingRank()).isEqualTo(1);
        var second = bed.reviewed(call);
        assertThatThrownBy(() -> bed.wait(second, 1)).isInstanceOf(Invalid.class);
        assertThat(bed.wait(second, null).waitingRank()).isEqualTo(2);
    }

    @Test
    void moving_up_takes_the_money_from_the_call() {
        bed.select(bed.reviewed(call), 10_000_000);
        var waiting = bed.reviewed(call);
        bed.wait(waiting, 1);

        // the ten million asked for are not there any more
        assertThatThrownBy(() -> bed.decisions.moveUp(waiting, null, SelectionBed.REASONS, bed.chair))
                .isInstanceOf(Invalid.class);
        var moved = bed.database.commit(
                () -> bed.decisions.moveUp(waiting, Money.won(5_000_000), SelectionBed.REASONS, bed.chair));

        assertThat(moved.waitingResult()).isEqualTo(Decision.WaitingResult.MOVED_UP);
        assertThat(moved.waitingReasons()).isEqualTo(SelectionBed.REASONS);
        assertThat(bed.decisions.budgetLeft(call)).isEqualTo(Money.ZERO);
    }

    @Test
    void a_place_ends_once_and_expiring_twice_changes_nothing() {
        var waiting = bed.reviewed(call);
        bed.wait(waiting, 1);
        var expired = bed.database.commit(() -> bed.decisions.expire(waiting));

        assertThat(bed.database.commit(() -> bed.decisions.expire(waiting))).isEqualTo(expired);
        assertThatThrownBy(() -> bed.decisions.release(waiting, SelectionBed.REASONS, bed.chair))
                .isInstanceOf(Refused.class);
        assertThat(bed.decisions.budgetLeft(call)).isEqualTo(Money.won(15_000_000));
        // the place is free again
        assertThat(bed.wait(bed.reviewed(call), 1).waitingRank()).isEqualTo(1);
    }

    // --- appeals ---

    @Test
    void the_closing_second_is_in_time_and_the_next_is_not() {
        assertThat(declinedAndAppealed(IN_TIME).state()).isEqualTo(Appeal.State.FILED);
        assertThat(declinedAndAppealed(TOO_LATE).state()).isEqualTo(Appeal.State.TOO_LATE);
    }

    @Test
    void a_decision_is_contested_once_and_only_a_refusal() {
        var appeal = declinedAndAppealed(IN_TIME);
        assertThatThrownBy(() -> bed.appeal(appeal.applicationId(), call, IN_TIME))
                .isInstanceOf(Refused.class);

        var selected = bed.reviewed(call);
        bed.status(selected, call, ApplicationStatus.SELECTED);
        assertThatThrownBy(() -> bed.appeals.file(selected, "grounds", "request", bed.applicant))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_appeal_needs_grounds_and_a_request() {
        var id = bed.reviewed(call);
        bed.status(id, call, ApplicationStatus.NOT_SELECTED);

        assertThatThrownBy(() -> bed.appeals.file(id, " ", null, bed.applicant))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting("path")
                                .containsExactly("grounds", "request"));
    }

    @Test
    void people_who_took_part_do_not_answer_an_appeal() {
        var appeal = declinedAndAppealed(IN_TIME);
        bed.screened(appeal.applicationId(), "director");
        var chairAndDirector = new Person(
                bed.chair.id(),
                "chair",
                "Chair",
                "c@example.org",
                bed.chair.locale(),
                java.util.Set.of(Role.CHAIR, Role.DIRECTOR));

        assertThatThrownBy(() -> answer(appeal, bed.chair)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> answer(appeal, chairAndDirector)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> answer(appeal, bed.director)).isInstanceOf(Forbidden.class);
        assertThat(answer(appeal, bed.president).state()).isEqualTo(Appeal.State.UPHELD);
        assertThatThrownBy(() -> answer(appeal, People.person("another", Role.DIRECTOR)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_upheld_appeal_is_decided_anew_by_people_who_took_no_part() {
        var appeal = declinedAndAppealed(IN_TIME);
        answer(appeal, bed.director);
        var id = appeal.applicationId();
        bed.status(id, call, ApplicationStatus.REVIEWED);

        assertThatThrownBy(() -> decline(id, bed.chair)).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> decline(id, bed.director)).isInstanceOf(Forbidden.class);
        var anew = bed.decide(
                id,
                new DecisionInput(Outcome.SELECTED, Money.won(6_000_000), null, SelectionBed.REASONS),
                bed.president);

        assertThat(anew.round()).isEqualTo(2);
        assertThat(bed.decisions.history(id))
                .extracting(Decision::outcome)
                .containsExactly(Outcome.NOT_SELECTED, Outcome.SELECTED);
        assertThat(bed.decisions.budgetLeft(call)).isEqualTo(Money.won(9_000_000));
    }

    private Appeal declinedAndAppealed(Instant now) {
        UUID id = bed.reviewed(call);
        bed.decline(id);
        return bed.appeal(id, call, now);
    }

    private Appeal answer(Appeal appeal, Person by) {
        return bed.database.commit(() -> bed.appeals.decide(appeal.id(), true, SelectionBed.REASONS, by));
    }

    private Decision decline(UUID id, Person by) {
        return bed.decide(id, new DecisionInput(Outcome.NOT_SELECTED, null, null, SelectionBed.REASONS), by);
    }
}
