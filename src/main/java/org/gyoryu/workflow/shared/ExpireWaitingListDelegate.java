package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.applications.ApplicationStages;
import org.gyoryu.notices.ApplicationLetters;
import org.gyoryu.selection.Decisions;
import org.springframework.stereotype.Component;

/** Service task "Close the place" in processes/shared/wait-for-place.bpmn. */
@Component
class ExpireWaitingListDelegate implements JavaDelegate {

    private final ApplicationStages stages;
    private final ApplicationLetters letters;
    private final Decisions decisions;
    private final ModelDeadlines deadlines;

    ExpireWaitingListDelegate(
            ApplicationStages stages, ApplicationLetters letters, Decisions decisions, ModelDeadlines deadlines) {
        this.stages = stages;
        this.letters = letters;
        this.deadlines = deadlines;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = Case.applicationOf(execution);
        decisions.expire(application);
        stages.notSelected(application, "system");
        deadlines.close(application, DeadlineKinds.WAITING_LIST);
        deadlines.start(execution, DeadlineKinds.APPEAL);
        letters.waitingListExpired(application);
        WaitForPlace.OUTCOME.on(execution, WaitForPlace.EXPIRED);
    }
}
