package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.applications.ApplicationStages;
import org.gyoryu.notices.ApplicationLetters;
import org.springframework.stereotype.Component;

/** Service task "Return the application" in processes/shared/supplement-application.bpmn. */
@Component
class ReturnApplicationDelegate implements JavaDelegate {

    private final ApplicationStages stages;
    private final ApplicationLetters letters;
    private final ModelDeadlines deadlines;

    ReturnApplicationDelegate(ApplicationStages stages, ApplicationLetters letters, ModelDeadlines deadlines) {
        this.stages = stages;
        this.letters = letters;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = Case.applicationOf(execution);
        stages.returned(application, Reasons.SUPPLEMENT_DID_NOT_COME);
        deadlines.close(application, DeadlineKinds.SUPPLEMENT);
        deadlines.close(application, DeadlineKinds.SCREENING);
        letters.returned(application);
        SupplementApplication.OUTCOME.on(execution, SupplementApplication.RETURNED);
    }
}
