package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.applications.ApplicationStages;
import org.gyoryu.notices.ApplicationLetters;
import org.gyoryu.selection.Decisions;
import org.springframework.stereotype.Component;

/** Service task "Announce the waiting list" in processes/shared/decide-application.bpmn. */
@Component
class AnnounceWaitingListDelegate implements JavaDelegate {

    private final ApplicationStages stages;
    private final ApplicationLetters letters;
    private final Decisions decisions;
    private final ModelDeadlines deadlines;

    AnnounceWaitingListDelegate(
            ApplicationStages stages, ApplicationLetters letters, Decisions decisions, ModelDeadlines deadlines) {
        this.stages = stages;
        this.letters = letters;
        this.decisions = decisions;
        this.deadlines = deadlines;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = Case.applicationOf(execution);
        stages.waitingListed(
                application, decisions.of(application).orElseThrow().decidedBy());
        deadlines.start(execution, DeadlineKinds.WAITING_LIST);
        letters.waitingList(application);
    }
}
