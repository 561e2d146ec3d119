package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.notices.ApplicationLetters;
import org.springframework.stereotype.Component;

/** Service task "Remind the certifier" in processes/shared/certify-application.bpmn. */
@Component
class RemindCertifierDelegate implements JavaDelegate {

    private final ApplicationLetters letters;

    RemindCertifierDelegate(ApplicationLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.certificationReminder(Case.applicationOf(execution));
    }
}
