package org.gyoryu.workflow.shared;

import static org.gyoryu.workflow.shared.ReviewSeat.ASSIGNMENT_ID;
import static org.gyoryu.workflow.shared.ReviewSeat.CONFLICT;
import static org.gyoryu.workflow.shared.ReviewSeat.INTEREST_DECLARED;
import static org.gyoryu.workflow.shared.ReviewSeat.NONE;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.review.Declaration;
import org.gyoryu.review.Reviews;
import org.gyoryu.workflow.engine.TaskContext;
import org.gyoryu.workflow.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** forms/shared/declare-conflict.form. Shows whom to judge by, and nothing of what is to be judged. */
@Component
class DeclareConflictHandler implements TaskHandler {

    private final CaseFacts facts;
    private final Reviews reviews;

    DeclareConflictHandler(CaseFacts facts, Reviews reviews) {
        this.facts = facts;
        this.reviews = reviews;
    }

    @Override
    public String form() {
        return "declare-conflict";
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        var shown = facts.of(task, DeadlineKinds.of(DeadlineKinds.DECLARATION, ASSIGNMENT_ID.from(task.variables())));
        var answers = CaseFacts.answers(facts.dossier(task));
        shown.put("partner", answers.text("partnerName"));
        shown.put("people", String.join("\n", answers.column("artists", "name")));
        shown.keySet().removeAll(java.util.Set.of("requestedAmount", "totalCost", "submittedAt"));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, Map<String, Object> values) {
        var form = new Values(values);
        var kind = Declaration.Kind.valueOf(form.text("interest").toUpperCase(Locale.ROOT));
        var assignment = UUID.fromString(ASSIGNMENT_ID.from(task.variables()));
        var declaration = new Declaration(kind, form.text("reason"), form.flag("pledge"));
        Values.named(Map.of("kind", "interest"), () -> reviews.declare(assignment, declaration, task.person()));
        return Map.ofEntries(INTEREST_DECLARED.is(kind.conflict() ? CONFLICT : NONE));
    }
}
