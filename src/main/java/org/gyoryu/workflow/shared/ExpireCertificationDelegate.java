package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.applications.ApplicationStages;
import org.gyoryu.notices.ApplicationLetters;
import org.springframework.stereotype.Component;

/** Service task "Close the uncertified application" in processes/shared/certify-application.bpmn. */
@Component
class ExpireCertificationDelegate implements JavaDelegate {

    private final ApplicationStages stages;
    private final ApplicationLetters letters;
    private final ModelDeadlines deadlines;

    ExpireCertificationDelegate(ApplicationStages stages, ApplicationLetters letters, ModelDeadlines deadlines) {
        this.stages = stages;
        this.letters = letters;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = Case.applicationOf(execution);
        stages.certificationExpired(application);
        deadlines.close(application, DeadlineKinds.CERTIFICATION);
        letters.certificationExpired(application);
        CertifyApplication.OUTCOME.on(execution, CertifyApplication.EXPIRED);
    }
}
