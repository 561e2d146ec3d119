package org.gyoryu.workflow.shared;

import static org.gyoryu.workflow.shared.DecideApplication.DECISION;

import java.util.Map;
import org.gyoryu.selection.DecisionInput;
import org.gyoryu.selection.Decisions;
import org.gyoryu.selection.Outcome;
import org.gyoryu.workflow.engine.TaskContext;
import org.gyoryu.workflow.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** forms/shared/decide-application.form. */
@Component
class DecideApplicationHandler implements TaskHandler {

    private static final Map<String, Outcome> OUTCOMES = Map.of(
            DecideApplication.SELECTED, Outcome.SELECTED,
            DecideApplication.WAITING_LIST, Outcome.WAITING_LIST,
            DecideApplication.NOT_SELECTED, Outcome.NOT_SELECTED);

    private static final Map<String, String> FIELDS = Map.of("outcome", "decision", "amount", "awardedAmount");

    private final CaseFacts facts;
    private final DecisionFacts decisionFacts;
    private final Decisions decisions;

    DecideApplicationHandler(CaseFacts facts, DecisionFacts decisionFacts, Decisions decisions) {
        this.facts = facts;
        this.decisionFacts = decisionFacts;
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return "decide-application";
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        var shown = facts.of(task, DeadlineKinds.DECISION);
        decisionFacts.addReview(task, shown);
        shown.put("comments", decisionFacts.comments(task));
        var earlier = decisionFacts.standing(task);
        if (earlier != null) {
            shown.put("earlierDecision", earlier);
        }
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, Map<String, Object> values) {
        var form = new Values(values);
        var decision = form.text("decision");
        var input = new DecisionInput(
                OUTCOMES.get(decision), form.amount("awardedAmount"), form.number("waitingRank"), form.text("reasons"));
        Values.named(FIELDS, () -> decisions.decide(task.applicationId(), input, task.person()));
        return Map.ofEntries(DECISION.is(decision));
    }
}
