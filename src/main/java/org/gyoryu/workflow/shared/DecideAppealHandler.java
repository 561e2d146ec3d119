package org.gyoryu.workflow.shared;

import static org.gyoryu.workflow.shared.AppealApplication.OUTCOME;
import static org.gyoryu.workflow.shared.AppealApplication.UPHELD;

import java.util.Map;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.core.Refused;
import org.gyoryu.selection.Appeal;
import org.gyoryu.selection.Appeals;
import org.gyoryu.workflow.engine.TaskContext;
import org.gyoryu.workflow.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** forms/shared/decide-appeal.form. */
@Component
class DecideAppealHandler implements TaskHandler {

    private final CaseFacts facts;
    private final DecisionFacts decisionFacts;
    private final Appeals appeals;

    DecideAppealHandler(CaseFacts facts, DecisionFacts decisionFacts, Appeals appeals) {
        this.facts = facts;
        this.decisionFacts = decisionFacts;
        this.appeals = appeals;
    }

    @Override
    public String form() {
        return "decide-appeal";
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        var shown = facts.of(task, DeadlineKinds.APPEAL_DECISION);
        var appeal = waiting(task);
        shown.put("filedAt", CaseFacts.moment(appeal.filedAt()));
        shown.put("grounds", appeal.grounds());
        shown.put("request", appeal.request());
        shown.put("contestedDecision", contested(task));
        decisionFacts.addReview(task, shown);
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, Map<String, Object> values) {
        var form = new Values(values);
        var outcome = form.text("appealOutcome");
        appeals.decide(waiting(task).id(), UPHELD.equals(outcome), form.text("reasons"), task.person());
        return Map.ofEntries(OUTCOME.is(outcome));
    }

    private String contested(TaskContext task) {
        var dossier = facts.dossier(task);
        return dossier.status() == ApplicationStatus.INELIGIBLE
                ? facts.text(
                        task,
                        "workflow.fact.ineligible",
                        CaseFacts.moment(dossier.statusSince()),
                        dossier.remark() == null ? "" : dossier.remark())
                : decisionFacts.standing(task);
    }

    private Appeal waiting(TaskContext task) {
        return appeals.waiting(task.applicationId()).orElseThrow(() -> new Refused("workflow.task.done"));
    }
}
