package org.gyoryu.workflow.localsupport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.notices.ApplicationLetters;
import org.gyoryu.workflow.shared.Case;
import org.springframework.stereotype.Component;

/** Service task "Confirm the withdrawal" in processes/local-support/local-support-application.bpmn. */
@Component
class ConfirmWithdrawalDelegate implements JavaDelegate {

    private final ApplicationLetters letters;

    ConfirmWithdrawalDelegate(ApplicationLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.withdrawn(Case.applicationOf(execution));
    }
}
