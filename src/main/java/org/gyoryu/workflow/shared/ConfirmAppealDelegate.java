package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.notices.ApplicationLetters;
import org.springframework.stereotype.Component;

/** Service task "Confirm the appeal" in processes/shared/appeal-application.bpmn. */
@Component
class ConfirmAppealDelegate implements JavaDelegate {

    private final ModelDeadlines deadlines;
    private final ApplicationLetters letters;

    ConfirmAppealDelegate(ModelDeadlines deadlines, ApplicationLetters letters) {
        this.deadlines = deadlines;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = Case.applicationOf(execution);
        deadlines.close(application, DeadlineKinds.APPEAL);
        deadlines.start(execution, DeadlineKinds.APPEAL_DECISION);
        letters.appealReceived(application);
    }
}
