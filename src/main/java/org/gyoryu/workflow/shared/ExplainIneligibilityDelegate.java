package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.notices.ApplicationLetters;
import org.springframework.stereotype.Component;

/** Service task "Send the reasons" in processes/shared/screen-application.bpmn. */
@Component
class ExplainIneligibilityDelegate implements JavaDelegate {

    private final ApplicationLetters letters;
    private final ModelDeadlines deadlines;

    ExplainIneligibilityDelegate(ApplicationLetters letters, ModelDeadlines deadlines) {
        this.letters = letters;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.start(execution, DeadlineKinds.APPEAL);
        letters.ineligible(Case.applicationOf(execution));
    }
}
