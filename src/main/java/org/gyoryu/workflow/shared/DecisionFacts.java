package org.gyoryu.workflow.shared;

import java.util.Map;
import java.util.stream.Collectors;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Calls;
import org.gyoryu.calls.Criterion;
import org.gyoryu.review.ReviewSummary;
import org.gyoryu.review.Reviews;
import org.gyoryu.selection.Decision;
import org.gyoryu.selection.Decisions;
import org.gyoryu.workflow.engine.TaskContext;
import org.springframework.stereotype.Component;

/** What those who decide are shown of the review and of earlier decisions. */
@Component
class DecisionFacts {

    private final CaseFacts facts;
    private final Calls calls;
    private final Reviews reviews;
    private final Decisions decisions;

    DecisionFacts(CaseFacts facts, Calls calls, Reviews reviews, Decisions decisions) {
        this.facts = facts;
        this.calls = calls;
        this.reviews = reviews;
        this.decisions = decisions;
    }

    void addReview(TaskContext task, Map<String, Object> shown) {
        var call = call(task);
        shown.put("ceiling", CaseFacts.amount(call.ceiling()));
        shown.put("minimumScore", String.valueOf(call.review().minimumScore()));
        shown.put("budgetLeft", CaseFacts.amount(decisions.budgetLeft(call.code())));
        reviews.summary(task.applicationId()).ifPresent(summary -> {
            shown.put("meanScore", summary.mean().toPlainString());
            shown.put("validScores", String.valueOf(summary.validScores()));
            shown.put("scoreSummary", byCriterion(task, call, summary));
        });
    }

    /** The comments of the reviewers, without names; refused to somebody who declared a conflict. */
    String comments(TaskContext task) {
        return reviews.sheets(task.applicationId(), task.person()).stream()
                .map(each -> each.total().toPlainString() + " · " + each.sheet().overallComment())
                .collect(Collectors.joining("\n\n"));
    }

    /** The decision that stands, in words; {@code null} before the first. */
    String standing(TaskContext task) {
        return decisions
                .of(task.applicationId())
                .map(each -> inWords(task, each))
                .orElse(null);
    }

    private String inWords(TaskContext task, Decision decision) {
        return facts.text(
                task,
                "workflow.fact.decision." + decision.outcome().name(),
                CaseFacts.moment(decision.decidedAt()),
                CaseFacts.amount(decision.amount()),
                decision.reasons());
    }

    private Call call(TaskContext task) {
        return calls.get(Case.CALL_CODE.from(task.variables()));
    }

    private static String byCriterion(TaskContext task, Call call, ReviewSummary summary) {
        var titles = call.criteria().stream()
                .collect(Collectors.toMap(
                        Criterion::key, each -> each.title().in(task.person().locale())));
        return summary.criteria().stream()
                .map(each -> titles.getOrDefault(each.criterion(), each.criterion()) + ": "
                        + each.mean().toPlainString() + " / " + each.max().toPlainString())
                .collect(Collectors.joining("\n"));
    }
}
