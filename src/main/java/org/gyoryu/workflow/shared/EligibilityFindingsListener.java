package org.gyoryu.workflow.shared;

import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Keeps the names of what the table {@code eligibility} found, for the officer who screens. */
@Component
class EligibilityFindingsListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var result = (DmnDecisionResult) execution.getVariable("decisionResult");
        var findings = result.<String>collectEntries("finding").stream().collect(Collectors.joining(","));
        ScreenApplication.FINDINGS.on(execution, findings);
    }
}
