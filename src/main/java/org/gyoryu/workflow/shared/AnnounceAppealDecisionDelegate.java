package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.applications.ApplicationStages;
import org.gyoryu.notices.ApplicationLetters;
import org.gyoryu.selection.Appeal;
import org.gyoryu.selection.Appeals;
import org.springframework.stereotype.Component;

/** Service task "Send the answer" in processes/shared/appeal-application.bpmn. */
@Component
class AnnounceAppealDecisionDelegate implements JavaDelegate {

    private final Appeals appeals;
    private final ApplicationStages stages;
    private final ApplicationLetters letters;

    AnnounceAppealDecisionDelegate(Appeals appeals, ApplicationStages stages, ApplicationLetters letters) {
        this.appeals = appeals;
        this.stages = stages;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = Case.applicationOf(execution);
        var upheld = AppealApplication.UPHELD.equals(AppealApplication.OUTCOME.from(execution));
        if (upheld) {
            var answered = appeals.ofApplication(application).stream()
                    .filter(each -> each.state() == Appeal.State.UPHELD)
                    .reduce((earlier, later) -> later)
                    .orElseThrow();
            stages.reopened(application, answered.decidedBy());
            letters.appealUpheld(application);
        } else {
            letters.appealDismissed(application);
        }
    }
}
