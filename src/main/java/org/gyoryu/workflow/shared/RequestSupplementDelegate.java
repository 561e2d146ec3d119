package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.notices.ApplicationLetters;
import org.springframework.stereotype.Component;

/** Service task "Send the request" in processes/shared/supplement-application.bpmn. */
@Component
class RequestSupplementDelegate implements JavaDelegate {

    private final ApplicationLetters letters;

    RequestSupplementDelegate(ApplicationLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.supplementRequested(Case.applicationOf(execution));
        SupplementApplication.LAST_PERIOD.on(execution, false);
        SupplementApplication.OUTCOME.on(execution, SupplementApplication.ANSWERED);
    }
}
