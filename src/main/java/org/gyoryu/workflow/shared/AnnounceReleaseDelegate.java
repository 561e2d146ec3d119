package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.applications.ApplicationStages;
import org.gyoryu.notices.ApplicationLetters;
import org.gyoryu.selection.Decisions;
import org.springframework.stereotype.Component;

/** Service task "Send the reasons" in processes/shared/wait-for-place.bpmn. */
@Component
class AnnounceReleaseDelegate implements JavaDelegate {

    private final ApplicationStages stages;
    private final ApplicationLetters letters;
    private final Decisions decisions;
    private final ModelDeadlines deadlines;

    AnnounceReleaseDelegate(
            ApplicationStages stages, ApplicationLetters letters, Decisions decisions, ModelDeadlines deadlines) {
        this.stages = stages;
        this.letters = letters;
        this.deadlines = deadlines;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = Case.applicationOf(execution);
        stages.notSelected(application, decisions.of(application).orElseThrow().decidedBy());
        deadlines.start(execution, DeadlineKinds.APPEAL);
        letters.notSelected(application);
    }
}
