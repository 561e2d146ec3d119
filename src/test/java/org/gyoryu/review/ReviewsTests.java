package org.gyoryu.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.gyoryu.core.Forbidden;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.people.Role;
import org.gyoryu.testing.People;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Seats, declarations, sheets and results on real tables. */
class ReviewsTests {

    private static final Declaration RECUSAL =
            new Declaration(Declaration.Kind.RECUSAL, "I advised the applicant last year.", true);

    private static ReviewBed bed;

    private Reviews reviews;

    @BeforeAll
    static void put_the_room_together() {
        bed = new ReviewBed();
    }

    @BeforeEach
    void start_with_an_empty_pool() {
        bed.reset();
        bed.nobodyIsMember();
        reviews = bed.reviews;
    }

    // --- appointment ---

    @Test
    void people_of_the_applicants_field_come_first_then_the_least_loaded() {
        var other = bed.reviewer("other");
        var fits = bed.reviewer("fits", 20, "", "craft");

        assertThat(bed.appointed(bed.application(), 1).reviewerUsername()).isEqualTo(fits.username());
        var second = bed.application();
        assertThat(bed.appointed(second, 1).reviewerUsername()).isEqualTo(fits.username());
        assertThat(bed.appointed(second, 2).reviewerUsername()).isEqualTo(other.username());
    }

    @Test
    void the_same_pool_gives_the_same_draw() {
        List.of("a", "b", "c", "d").forEach(bed::reviewer);
        var application = bed.application();

        var first = reviews.candidates(application);

        assertThat(reviews.candidates(application)).isEqualTo(first);
    }

    @Test
    void nobody_sits_twice_on_one_application() {
        bed.reviewer("only");
        var application = bed.application();
        var gone = bed.appointed(application, 1);
        bed.database.commit(() -> reviews.markMissing(gone.assignmentId()));

        assertThat(bed.database.commit(() -> reviews.appoint(application, 1)))
                .isInstanceOf(Appointment.NobodyAvailable.class);
    }

    @Test
    void a_full_load_leaves_a_person_out_but_not_the_officers_choice() {
        var busy = bed.reviewer("busy", 1, "");
        bed.appointed(bed.application(), 1);
        var application = bed.application();

        assertThat(bed.database.commit(() -> reviews.appoint(application, 1)))
                .isInstanceOf(Appointment.NobodyAvailable.class);
        var officer = People.person("officer", Role.OFFICER);
        assertThat(bed.database
                        .commit(() -> reviews.appoint(application, 1, busy.username(), officer))
                        .reviewerUsername())
                .isEqualTo(busy.username());
    }

    @Test
    void conflicts_that_the_house_can_see_bar_everybody_even_by_hand() {
        var organisation = UUID.randomUUID();
        var member = bed.reviewer("member");
        bed.member(organisation, member);
        var colleague = bed.reviewer("colleague", 20, "hanbit  FOUNDATION");
        var application = bed.application(organisation, false);
        var officer = People.person("officer", Role.OFFICER);

        assertThat(reviews.candidates(application)).isEmpty();
        for (var each : List.of(member, colleague)) {
            assertThatThrownBy(() -> reviews.appoint(application, 1, each.username(), officer))
                    .isInstanceOf(Invalid.class);
        }
    }

    @Test
    void a_conflict_with_an_organisation_counts_for_its_other_applications_too() {
        var organisation = UUID.randomUUID();
        var reviewer = bed.reviewer("reviewer");
        var first = bed.appointed(bed.application(organisation, false), 1);
        bed.database.commit(() -> reviews.declare(first.assignmentId(), RECUSAL, reviewer));

        assertThat(reviews.candidates(bed.application(organisation, false))).isEmpty();
    }

    @Test
    void repeating_the_step_keeps_the_seat() {
        bed.reviewer("a");
        bed.reviewer("b");
        var application = bed.application();

        assertThat(bed.appointed(application, 1)).isEqualTo(bed.appointed(application, 1));
        assertThat(bed.events).hasSize(1);
    }

    @Test
    void a_chair_does_not_appoint() {
        var reviewer = bed.reviewer("reviewer");
        var chair = People.person("chair", Role.CHAIR);

        assertThatThrownBy(() -> reviews.appoint(bed.application(), 1, reviewer.username(), chair))
                .isInstanceOf(Forbidden.class);
    }

    // --- declaration ---

    @Test
    void nothing_is_open_before_the_declaration() {
        var reviewer = bed.reviewer("reviewer");
        var application = bed.application();
        var assignment = bed.appointed(application, 1).assignmentId();

        assertThat(reviews.mayRead(reviewer, application)).isFalse();
        assertThatThrownBy(() -> reviews.saveDraft(assignment, ReviewBed.sheet("80"), reviewer))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_conflict_needs_a_reason_and_every_declaration_the_pledge() {
        var reviewer = bed.reviewer("reviewer");
        var assignment = bed.appointed(bed.application(), 1).assignmentId();

        assertThatThrownBy(() ->
                        reviews.declare(assignment, new Declaration(Declaration.Kind.EXCLUSION, " ", false), reviewer))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting("path")
                                .containsExactly("reason", "pledge"));
    }

    @Test
    void a_conflict_closes_the_application_at_once_and_frees_the_seat() {
        var reviewer = bed.reviewer("reviewer");
        var application = bed.application();
        var assignment = bed.scoring(application, 1);
        bed.database.commit(() -> reviews.saveDraft(assignment.id(), ReviewBed.sheet("80"), reviewer));
        assertThat(reviews.mayRead(reviewer, application)).isTrue();

        bed.database.commit(() -> reviews.declare(assignment.id(), RECUSAL, reviewer));

        assertThat(reviews.mayRead(reviewer, application)).isFalse();
        assertThat(reviews.inConflict(reviewer, application)).isTrue();
        assertThatThrownBy(() -> reviews.sheet(assignment.id(), reviewer)).isInstanceOf(NotFound.class);
        var replacement = bed.reviewer("replacement");
        assertThat(bed.appointed(application, 1).reviewerUsername()).isEqualTo(replacement.username());
    }

    @Test
    void a_score_of_somebody_who_steps_aside_later_does_not_count() {
        for (int i = 0; i < 4; i++) {
            bed.reviewer("r" + i);
        }
        var application = bed.application();
        var first = bed.signed(application, 1, "10");
        bed.signed(application, 2, "80");
        bed.signed(application, 3, "80");
        bed.database.commit(() -> reviews.declare(first.id(), RECUSAL, bed.holder(first)));

        assertThat(bed.database.commit(() -> reviews.close(application))).isEqualTo(new Closing.TooFewScores(2, 3));
        bed.signed(application, 1, "80");
        assertThat(closed(application).mean()).isEqualTo("80.00");
    }

    // --- sheets ---

    @Test
    void a_draft_is_kept_and_a_signed_sheet_is_final() {
        var reviewer = bed.reviewer("reviewer");
        var assignment = bed.scoring(bed.application(), 1);
        bed.database.commit(() -> reviews.saveDraft(assignment.id(), ReviewBed.sheet("80"), reviewer));
        assertThat(reviews.sheet(assignment.id(), reviewer).scores().get("plan"))
                .isEqualByComparingTo("60");

        bed.database.commit(() -> reviews.sign(assignment.id(), ReviewBed.sheet("81.5"), reviewer));

        assertThatThrownBy(() -> reviews.sign(assignment.id(), ReviewBed.sheet("90"), reviewer))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> reviews.saveDraft(assignment.id(), ReviewBed.sheet("90"), reviewer))
                .isInstanceOf(Refused.class);
        assertThat(reviews.sheet(assignment.id(), reviewer).scores().get("effect"))
                .isEqualByComparingTo("21.5");
    }

    @Test
    void an_incomplete_sheet_is_not_signed() {
        var reviewer = bed.reviewer("reviewer");
        var assignment = bed.scoring(bed.application(), 1);

        assertThatThrownBy(() -> reviews.sign(assignment.id(), ScoreSheet.EMPTY, reviewer))
                .isInstanceOf(Invalid.class);
        assertThat(reviews.assignment(assignment.id()).state()).isEqualTo(AssignmentState.SCORING);
    }

    @Test
    void anothers_assignment_does_not_exist() {
        bed.reviewer("owner");
        var assignment = bed.scoring(bed.application(), 1);
        var stranger = bed.reviewer("stranger");

        assertThatThrownBy(() -> reviews.sheet(assignment.id(), stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> reviews.sign(assignment.id(), ReviewBed.sheet("1"), stranger))
                .isInstanceOf(NotFound.class);
    }

    // --- result ---

    @Test
    void sheets_open_when_the_stage_is_closed_and_only_to_those_who_decide() {
        var application = threeSigned();
        var chair = People.person("chair", Role.CHAIR);
        assertThatThrownBy(() -> reviews.sheets(application, chair)).isInstanceOf(Refused.class);
        assertThat(reviews.summary(application)).isEmpty();

        closed(application);

        assertThat(reviews.sheets(application, chair)).hasSize(3);
        for (var role : List.of(Role.MANAGER, Role.REVIEWER, Role.APPLICANT, Role.FINANCE, Role.ADMIN)) {
            assertThatThrownBy(() -> reviews.sheets(application, People.person("x", role)))
                    .isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void the_result_is_fixed_once_and_the_reviewers_reading_ends_with_it() {
        var application = threeSigned();
        var reviewer = bed.holder(reviews.assignments(application).get(0));
        assertThat(reviews.mayRead(reviewer, application)).isTrue();

        var summary = closed(application);

        assertThat(summary.mean()).isEqualTo("80.00");
        assertThat(summary.validScores()).isEqualTo(3);
        assertThat(closed(application)).isEqualTo(summary);
        assertThat(reviews.mayRead(reviewer, application)).isFalse();
        assertThatThrownBy(() -> reviews.appoint(application, 4)).isInstanceOf(Refused.class);
    }

    @Test
    void five_scores_are_trimmed_where_the_call_says_so() {
        for (int i = 0; i < 5; i++) {
            bed.reviewer("r" + i);
        }
        var application = bed.application(UUID.randomUUID(), true);
        var totals = List.of("10", "80", "81", "82", "100");
        for (int i = 0; i < totals.size(); i++) {
            bed.signed(application, i + 1, totals.get(i));
        }

        assertThat(closed(application).mean()).isEqualTo("81.00");
    }

    @Test
    void events_say_that_something_was_scored_and_never_what() {
        var application = threeSigned();
        closed(application);

        assertThat(bed.events)
                .flatExtracting(event -> event.facts().keySet())
                .isSubsetOf("assignmentId", "seat", "reviewer", "kind", "stateBefore", "validScores", "digest");
        assertThat(bed.events).hasAtLeastOneElementOfType(ReviewClosed.class);
    }

    private UUID threeSigned() {
        for (int i = 0; i < 3; i++) {
            bed.reviewer("r" + i);
        }
        var application = bed.application();
        for (int seat = 1; seat <= 3; seat++) {
            bed.signed(application, seat, "80");
        }
        return application;
    }

    private ReviewSummary closed(UUID application) {
        return ((Closing.Closed) bed.database.commit(() -> reviews.close(application))).summary();
    }
}
