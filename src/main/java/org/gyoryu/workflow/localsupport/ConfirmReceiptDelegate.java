package org.gyoryu.workflow.localsupport;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.applications.ApplicationStages;
import org.gyoryu.notices.ApplicationLetters;
import org.gyoryu.workflow.shared.Case;
import org.springframework.stereotype.Component;

/** Service task "Confirm the receipt" in processes/local-support/local-support-application.bpmn. */
@Component
class ConfirmReceiptDelegate implements JavaDelegate {

    private final ApplicationStages stages;
    private final ApplicationLetters letters;

    ConfirmReceiptDelegate(ApplicationStages stages, ApplicationLetters letters) {
        this.stages = stages;
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = Case.applicationOf(execution);
        stages.confirmReceipt(application);
        letters.receipt(application);
    }
}
