package org.gyoryu.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.core.Invalid;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.review.AssignmentState;
import org.gyoryu.review.Reviewer;
import org.gyoryu.review.Reviewers;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;

/** The review stage with its seats, the search for a reviewer and the missing score. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewApplicationTests extends ProcessScenario {

    @Autowired
    Reviewers pool;

    @Test
    void three_reviewers_declare_and_score_and_the_review_is_closed() {
        reviewed();

        assertThat(status()).isEqualTo(ApplicationStatus.REVIEWED);
        assertThat(reviews.summary(application))
                .hasValueSatisfying(summary -> assertThat(summary.validScores()).isEqualTo(3));
        assertThat(waitsAt()).containsExactly("Task_DecideApplication");
        assertThat(lettersWritten().stream().filter("review-invited"::equals)).hasSize(3);
    }

    @Test
    void a_large_request_has_five_reviewers() {
        handIn(
                org.gyoryu.people.OrganisationKind.ARTS_ORGANISATION,
                Map.of(
                        "requestedAmount",
                        "60000000",
                        "budget",
                        List.of(line("grant", "travel", "60000000"), line("own", "production", "10000000"))));
        screen("accepted", Map.of());

        assertThat(reviews.assignments(application)).hasSize(5);
    }

    @Test
    void nothing_of_a_score_nor_a_name_is_a_process_variable() {
        reviewed();

        assertThat(runtime.createVariableInstanceQuery()
                        .processInstanceIdIn(
                                runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                                        .map(each -> each.getId())
                                        .toArray(String[]::new))
                        .list())
                .extracting(each -> each.getName())
                .isSubsetOf(
                        "applicationId",
                        "callCode",
                        "certificationRequired",
                        "screeningOutcome",
                        "appealOutcome",
                        "decidedAnew",
                        "decision");
    }

    @Test
    void a_score_above_the_maximum_is_named_in_its_row() {
        accepted();
        declareAll();
        var reviewer = waitingReviewers("score-application").get(0);
        var rows = List.of(
                Map.of("score", 20), Map.of("score", 26), Map.of("score", 10), Map.of("score", 5), Map.of("score", 5));

        assertThatThrownBy(() -> complete(
                        "score-application",
                        reviewer,
                        Map.of(
                                "scores",
                                rows,
                                "overallComment",
                                "A comment that is long enough to be signed.",
                                "recommended",
                                "support")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .singleElement()
                                .extracting("path")
                                .isEqualTo("scores[1].score"));
    }

    @Test
    void who_declares_a_conflict_is_replaced_and_sees_nothing_more() {
        accepted();
        var stepsBack = waitingReviewers("declare-conflict").get(0);

        declare(stepsBack, "recusal");

        assertThat(worklist.ofApplication(application, stepsBack)).isEmpty();
        assertThat(reviews.mayRead(stepsBack, application)).isFalse();
        assertThat(waitingReviewers("declare-conflict")).hasSize(3).doesNotContain(stepsBack);
    }

    @Test
    void who_does_not_declare_is_reminded_and_then_replaced() {
        accepted();
        var invited = waitingReviewers("declare-conflict");

        pass(Duration.ofDays(6));

        assertThat(passed()).contains("EndEvent_DeclarationReminded", "BoundaryEvent_DeclarationOverdue");
        assertThat(lettersWritten()).contains("declaration-reminder");
        assertThat(waitingReviewers("declare-conflict")).hasSize(3).doesNotContainAnyElementsOf(invited);
    }

    @Test
    void a_missing_score_can_get_more_time() {
        accepted();
        declareAll();
        pass(Duration.ofDays(20));
        assertThat(passed()).contains("EndEvent_ScoreReminded");
        assertThat(lettersWritten()).contains("score-reminder", "score-missing", "review-missing");

        for (var task : tasks("decide-missing-review", officer)) {
            worklist.complete(
                    task.id(),
                    Map.of("missingReviewOutcome", "extend", "extensionDays", 14, "reason", "She was ill."),
                    officer);
        }

        jobs.runDue(number);
        assertThat(waitingReviewers("score-application")).hasSize(3);
        scoreAll();
        assertThat(status()).isEqualTo(ApplicationStatus.REVIEWED);
    }

    @Test
    void a_missing_score_can_come_from_somebody_else() {
        accepted();
        declareAll();
        pass(Duration.ofDays(20));

        var task = tasks("decide-missing-review", officer).get(0);
        assertThat(worklist.get(task.id(), officer).facts()).containsEntry("signedSheets", "0");
        worklist.complete(task.id(), Map.of("missingReviewOutcome", "replace", "reason", "No answer."), officer);
        jobs.runDue(number);

        assertThat(waitingReviewers("declare-conflict")).hasSize(1);
        assertThat(reviews.assignments(application))
                .filteredOn(each -> each.state() == AssignmentState.MISSING)
                .hasSize(1);
    }

    @Test
    void closed_without_a_score_too_few_scores_open_another_seat() {
        accepted();
        declareAll();
        var reviewers = waitingReviewers("score-application");
        score(reviewers.get(0));
        score(reviewers.get(1));
        pass(Duration.ofDays(20));

        complete(
                "decide-missing-review",
                officer,
                Map.of("missingReviewOutcome", "closeWithout", "reason", "He moved abroad."));

        assertThat(passed()).contains("EndEvent_ClosedWithout");
        assertThat(waitsAt()).containsExactly("Task_DeclareConflict");
        declareAll();
        scoreAll();
        assertThat(status()).isEqualTo(ApplicationStatus.REVIEWED);
    }

    @Test
    void officers_and_managers_hear_of_a_missing_score_that_nobody_decides_on() {
        accepted();
        declareAll();
        pass(Duration.ofDays(20));
        pass(Duration.ofDays(8));

        assertThat(passed()).contains("EndEvent_MissingReviewReminded", "EndEvent_MissingReviewEscalated");
    }

    @Test
    void when_nobody_in_the_pool_has_room_an_officer_finds_somebody() {
        handedIn();
        everybodyIsBusy(() -> screen("accepted", Map.of()));
        assertThat(waitsAt()).containsExactly("Task_FindReviewer");
        pass(Duration.ofDays(8));
        assertThat(passed()).contains("EndEvent_SearchReminded", "EndEvent_SearchEscalated");

        for (var task : tasks("find-reviewer", officer)) {
            var candidates = (List<?>) worklist.get(task.id(), officer).facts().get("candidates");
            var chosen = ((Map<?, ?>) candidates.get(0)).get("value");
            worklist.complete(task.id(), Map.of("reviewer", chosen), officer);
        }

        jobs.runDue(number);
        assertThat(passed()).contains("EndEvent_ReviewerChosen");
        assertThat(waitingReviewers("declare-conflict")).hasSize(3);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void every_element_was_passed() {
        assertThat(neverPassed(ReviewApplication.KEY)).isEmpty();
        assertThat(neverPassed(ReviewSeat.KEY)).isEmpty();
        assertThat(neverPassed("find-reviewer")).isEmpty();
        assertThat(neverPassed(DecideMissingReview.KEY)).isEmpty();
    }

    /** Nobody can take another review while this runs. */
    private void everybodyIsBusy(Runnable what) {
        var all = accounts.withRole(Role.REVIEWER);
        all.forEach(each -> load(each, 0));
        try {
            what.run();
        } finally {
            all.forEach(each -> load(each, 20));
        }
    }

    private void load(Person reviewer, int most) {
        pool.save(new Reviewer(reviewer.id(), Set.of(), Set.of(), most, ""), officer);
    }

    private static Map<String, Object> line(String source, String category, String amount) {
        return Map.of(
                "source", source, "category", category, "item", "x", "unitPrice", amount, "quantity", 1, "times", 1);
    }
}
