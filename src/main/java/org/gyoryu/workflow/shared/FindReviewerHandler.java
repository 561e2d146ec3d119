package org.gyoryu.workflow.shared;

import java.util.Map;
import org.gyoryu.people.Organisations;
import org.gyoryu.review.Reviews;
import org.gyoryu.workflow.engine.TaskContext;
import org.gyoryu.workflow.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** forms/shared/find-reviewer.form. */
@Component
class FindReviewerHandler implements TaskHandler {

    private final CaseFacts facts;
    private final Reviews reviews;
    private final Organisations organisations;
    private final Invitations invitations;

    FindReviewerHandler(CaseFacts facts, Reviews reviews, Organisations organisations, Invitations invitations) {
        this.facts = facts;
        this.reviews = reviews;
        this.organisations = organisations;
        this.invitations = invitations;
    }

    @Override
    public String form() {
        return "find-reviewer";
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        var seat = ReviewSeat.SEAT.from(task.variables());
        var shown = facts.of(task, DeadlineKinds.of(DeadlineKinds.FIND_REVIEWER, seat));
        var field = organisations
                .get(facts.dossier(task).organisationId())
                .profile()
                .field();
        var candidates = reviews.candidates(task.applicationId());
        shown.put("field", field == null ? "" : field.title().in(task.person().locale()));
        shown.put("seat", seat.toString());
        shown.put(
                "nobodyBecause",
                facts.text(
                        task, candidates.isEmpty() ? "workflow.fact.nobodyInPool" : "workflow.fact.everybodyIsBusy"));
        shown.put(
                "candidates",
                candidates.stream()
                        .map(each -> Map.of(
                                "value",
                                each.username(),
                                "label",
                                facts.text(task, "workflow.fact.candidate", each.name(), each.open(), each.maxLoad())))
                        .toList());
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, Map<String, Object> values) {
        var reviewer = new Values(values).text("reviewer");
        var appointed =
                reviews.appoint(task.applicationId(), ReviewSeat.SEAT.from(task.variables()), reviewer, task.person());
        invitations.invite(task.applicationId(), Case.CALL_CODE.from(task.variables()), appointed.assignmentId());
        return Map.ofEntries(
                ReviewSeat.ASSIGNMENT_ID.is(appointed.assignmentId().toString()));
    }
}
