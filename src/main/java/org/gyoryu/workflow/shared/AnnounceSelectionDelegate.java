package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.applications.ApplicationStages;
import org.gyoryu.notices.ApplicationLetters;
import org.gyoryu.selection.Decisions;
import org.springframework.stereotype.Component;

/** Service task "Announce the selection" in processes/shared/decide-application.bpmn. */
@Component
class AnnounceSelectionDelegate implements JavaDelegate {

    private final ApplicationStages stages;
    private final ApplicationLetters letters;
    private final Decisions decisions;

    AnnounceSelectionDelegate(ApplicationStages stages, ApplicationLetters letters, Decisions decisions) {
        this.stages = stages;
        this.letters = letters;
        this.decisions = decisions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = Case.applicationOf(execution);
        stages.selected(application, decisions.of(application).orElseThrow().decidedBy());
        letters.selected(application);
    }
}
