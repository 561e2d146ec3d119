package org.gyoryu.workflow.shared;

import static org.gyoryu.workflow.shared.DecideMissingReview.EXTEND;
import static org.gyoryu.workflow.shared.DecideMissingReview.OUTCOME;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.review.AssignmentState;
import org.gyoryu.review.Reviews;
import org.gyoryu.workflow.engine.TaskContext;
import org.gyoryu.workflow.engine.TaskHandler;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** forms/shared/decide-missing-review.form. Tells how many sheets are signed, nothing of what is in them. */
@Component
class DecideMissingReviewHandler implements TaskHandler {

    private final CaseFacts facts;
    private final Reviews reviews;
    private final Deadlines calendar;
    private final Invitations invitations;
    private final ApplicationEventPublisher events;

    DecideMissingReviewHandler(
            CaseFacts facts,
            Reviews reviews,
            Deadlines calendar,
            Invitations invitations,
            ApplicationEventPublisher events) {
        this.facts = facts;
        this.reviews = reviews;
        this.calendar = calendar;
        this.invitations = invitations;
        this.events = events;
    }

    @Override
    public String form() {
        return "decide-missing-review";
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        var assignment = reviews.assignment(assignment(task));
        var shown = facts.of(task, DeadlineKinds.of(DeadlineKinds.MISSING_REVIEW, assignment.id()));
        shown.put("reviewer", assignment.reviewerName());
        shown.put("missedAt", facts.due(task.applicationId(), DeadlineKinds.of(DeadlineKinds.SCORE, assignment.id())));
        shown.put("missing", facts.text(task, "workflow.fact.missingScore", assignment.seat()));
        shown.put(
                "signedSheets",
                String.valueOf(reviews.assignments(task.applicationId()).stream()
                        .filter(each -> each.state() == AssignmentState.SIGNED)
                        .count()));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, Map<String, Object> values) {
        var form = new Values(values);
        var outcome = form.text("missingReviewOutcome");
        var assignment = assignment(task);
        if (EXTEND.equals(outcome)) {
            extend(task, assignment, form.number("extensionDays"));
        } else {
            invitations.letGo(task.applicationId(), assignment);
        }
        events.publishEvent(new MissingReviewDecided(
                task.applicationId(), task.person().username(), assignment, outcome, form.text("reason")));
        return Map.ofEntries(OUTCOME.is(outcome));
    }

    /** The days count from the end of the period that was missed; the new end must still lie ahead. */
    private void extend(TaskContext task, UUID assignment, int days) {
        var name = DeadlineKinds.of(DeadlineKinds.SCORE, assignment);
        var extended = calendar.extend(task.applicationId(), name, days, Reasons.MORE_TIME_TO_SCORE);
        if (extended.over(facts.now())) {
            throw new Invalid(java.util.List.of(FieldProblem.at(
                    "extensionDays", "workflow.missingReview.stillOver", CaseFacts.moment(extended.dueAt()))));
        }
    }

    private static UUID assignment(TaskContext task) {
        return UUID.fromString(ReviewSeat.ASSIGNMENT_ID.from(task.variables()));
    }
}
