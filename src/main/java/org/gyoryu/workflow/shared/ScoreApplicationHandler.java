package org.gyoryu.workflow.shared;

import static org.gyoryu.workflow.shared.ReviewSeat.ASSIGNMENT_ID;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.calls.Calls;
import org.gyoryu.calls.Criterion;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.review.Recommendation;
import org.gyoryu.review.Reviews;
import org.gyoryu.review.ScoreSheet;
import org.gyoryu.workflow.engine.TaskContext;
import org.gyoryu.workflow.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** forms/shared/score-application.form. The rows of the sheet are the criteria of the call, in its order. */
@Component
class ScoreApplicationHandler implements TaskHandler {

    private static final Map<String, Recommendation> RECOMMENDATIONS = Map.of(
            "support", Recommendation.SUPPORT,
            "supportWithChanges", Recommendation.SUPPORT_WITH_CHANGES,
            "doNotSupport", Recommendation.DO_NOT_SUPPORT);

    private final CaseFacts facts;
    private final Calls calls;
    private final Reviews reviews;

    ScoreApplicationHandler(CaseFacts facts, Calls calls, Reviews reviews) {
        this.facts = facts;
        this.calls = calls;
        this.reviews = reviews;
    }

    @Override
    public String form() {
        return "score-application";
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        var assignment = assignment(task);
        var shown = facts.of(task, DeadlineKinds.of(DeadlineKinds.SCORE, assignment));
        var draft = reviews.sheet(assignment, task.person());
        shown.put(
                "scores",
                criteria(task).stream().map(each -> row(task, each, draft)).toList());
        shown.put("overallComment", draft.overallComment());
        RECOMMENDATIONS.forEach((name, value) -> {
            if (value == draft.recommended()) {
                shown.put("recommended", name);
            }
        });
        if (draft.recommendedAmount() != null) {
            shown.put(
                    "recommendedAmount",
                    String.valueOf(draft.recommendedAmount().won()));
        }
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, Map<String, Object> values) {
        var form = new Values(values);
        var criteria = criteria(task);
        var rows = form.rows("scores");
        if (rows.size() != criteria.size()) {
            throw new Invalid(List.of(FieldProblem.at("scores", "workflow.scores.rows", criteria.size())));
        }
        var scores = new HashMap<String, BigDecimal>();
        var comments = new HashMap<String, String>();
        var fields = new HashMap<String, String>();
        for (var i = 0; i < criteria.size(); i++) {
            var key = criteria.get(i).key();
            fields.put("scores." + key, "scores[" + i + "].score");
            fields.put("comments." + key, "scores[" + i + "].comment");
            if (rows.get(i).text("score") != null) {
                scores.put(key, new BigDecimal(rows.get(i).text("score")));
            }
            if (rows.get(i).text("comment") != null) {
                comments.put(key, rows.get(i).text("comment"));
            }
        }
        var sheet = new ScoreSheet(
                scores,
                comments,
                form.text("overallComment"),
                RECOMMENDATIONS.get(form.text("recommended")),
                form.amount("recommendedAmount"));
        Values.named(fields, () -> {
            reviews.sign(assignment(task), sheet, task.person());
            return null;
        });
        return Map.of();
    }

    private Map<String, Object> row(TaskContext task, Criterion criterion, ScoreSheet draft) {
        var row = new LinkedHashMap<String, Object>();
        row.put("criterion", criterion.title().in(task.person().locale()));
        row.put("maximum", String.valueOf(criterion.weight()));
        if (draft.scores().get(criterion.key()) != null) {
            row.put("score", draft.scores().get(criterion.key()));
        }
        if (draft.comments().get(criterion.key()) != null) {
            row.put("comment", draft.comments().get(criterion.key()));
        }
        return row;
    }

    private List<Criterion> criteria(TaskContext task) {
        return calls.get(Case.CALL_CODE.from(task.variables())).criteria();
    }

    private static UUID assignment(TaskContext task) {
        return UUID.fromString(ASSIGNMENT_ID.from(task.variables()));
    }
}
