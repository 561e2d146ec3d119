package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.notices.ApplicationLetters;
import org.springframework.stereotype.Component;

/** Service task "Remind the applicant" in processes/shared/supplement-application.bpmn. */
@Component
class RemindApplicantDelegate implements JavaDelegate {

    private final ApplicationLetters letters;

    RemindApplicantDelegate(ApplicationLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.supplementReminder(Case.applicationOf(execution));
    }
}
