package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.applications.ApplicationStages;
import org.gyoryu.calls.Calls;
import org.gyoryu.notices.ApplicationLetters;
import org.springframework.stereotype.Component;

/** Service task "Set one last period" in processes/shared/supplement-application.bpmn. */
@Component
class GrantLastPeriodDelegate implements JavaDelegate {

    private final ApplicationStages stages;
    private final Calls calls;
    private final ModelDeadlines deadlines;
    private final ApplicationLetters letters;

    GrantLastPeriodDelegate(
            ApplicationStages stages, Calls calls, ModelDeadlines deadlines, ApplicationLetters letters) {
        this.stages = stages;
        this.calls = calls;
        this.deadlines = deadlines;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = Case.applicationOf(execution);
        var days = calls.get(Case.CALL_CODE.from(execution)).deadlines().lastSupplement();
        var last = deadlines.restart(application, DeadlineKinds.SUPPLEMENT, days);
        stages.lastSupplementPeriod(application, last.dueAt());
        letters.lastSupplementDeadline(application);
        SupplementApplication.LAST_PERIOD.on(execution, true);
    }
}
