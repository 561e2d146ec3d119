package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.notices.ApplicationLetters;
import org.springframework.stereotype.Component;

/** Service task "Tell the applicant what to change" in processes/shared/certify-application.bpmn. */
@Component
class ExplainSendingBackDelegate implements JavaDelegate {

    private final ApplicationLetters letters;

    ExplainSendingBackDelegate(ApplicationLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.certificationSentBack(Case.applicationOf(execution));
    }
}
