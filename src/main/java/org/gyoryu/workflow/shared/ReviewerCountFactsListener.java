package org.gyoryu.workflow.shared;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.gyoryu.applications.Applications;
import org.gyoryu.calls.Calls;
import org.springframework.stereotype.Component;

/** What the table {@code reviewer-count} asks; for the evaluation alone. */
@Component
class ReviewerCountFactsListener implements ExecutionListener {

    private final Applications applications;
    private final Calls calls;

    ReviewerCountFactsListener(Applications applications, Calls calls) {
        this.applications = applications;
        this.calls = calls;
    }

    @Override
    public void notify(DelegateExecution execution) {
        var dossier = applications.dossier(Case.applicationOf(execution));
        var rules = calls.get(dossier.callCode()).review();
        var facts = Map.<String, Object>of(
                "largeRequest", dossier.requestedAmount().compareTo(rules.largeFrom()) >= 0,
                "callReviewers", rules.reviewers(),
                "callLargeReviewers", rules.largeReviewers());
        facts.forEach((name, value) -> execution.setVariableLocal(name, Variables.untypedValue(value, true)));
        ReviewApplication.FIRST_SEAT.on(execution, 1);
    }
}
