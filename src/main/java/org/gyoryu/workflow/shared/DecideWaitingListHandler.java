package org.gyoryu.workflow.shared;

import static org.gyoryu.workflow.shared.WaitForPlace.MOVED_UP;
import static org.gyoryu.workflow.shared.WaitForPlace.OUTCOME;

import java.util.Map;
import org.gyoryu.selection.Decisions;
import org.gyoryu.workflow.engine.TaskContext;
import org.gyoryu.workflow.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** forms/shared/decide-waiting-list.form. */
@Component
class DecideWaitingListHandler implements TaskHandler {

    private final CaseFacts facts;
    private final DecisionFacts decisionFacts;
    private final Decisions decisions;

    DecideWaitingListHandler(CaseFacts facts, DecisionFacts decisionFacts, Decisions decisions) {
        this.facts = facts;
        this.decisionFacts = decisionFacts;
        this.decisions = decisions;
    }

    @Override
    public String form() {
        return "decide-waiting-list";
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        var shown = facts.of(task, DeadlineKinds.WAITING_LIST);
        decisionFacts.addReview(task, shown);
        decisions
                .of(task.applicationId())
                .ifPresent(decision -> shown.put("waitingRank", String.valueOf(decision.waitingRank())));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, Map<String, Object> values) {
        var form = new Values(values);
        var outcome = form.text("waitingListOutcome");
        var application = task.applicationId();
        Values.named(
                Map.of("amount", "awardedAmount"),
                () -> MOVED_UP.equals(outcome)
                        ? decisions.moveUp(
                                application, form.amount("awardedAmount"), form.text("reasons"), task.person())
                        : decisions.release(application, form.text("reasons"), task.person()));
        return Map.ofEntries(OUTCOME.is(outcome));
    }
}
