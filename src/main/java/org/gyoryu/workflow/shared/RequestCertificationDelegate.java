package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.notices.ApplicationLetters;
import org.springframework.stereotype.Component;

/** Service task "Ask for certification" in processes/shared/certify-application.bpmn. */
@Component
class RequestCertificationDelegate implements JavaDelegate {

    private final ApplicationLetters letters;
    private final ModelDeadlines deadlines;

    RequestCertificationDelegate(ApplicationLetters letters, ModelDeadlines deadlines) {
        this.letters = letters;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deadlines.start(execution, DeadlineKinds.CERTIFICATION);
        letters.certificationRequested(Case.applicationOf(execution));
    }
}
