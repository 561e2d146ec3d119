package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.RuntimeService;
import org.gyoryu.applications.Applications;
import org.gyoryu.notices.ApplicationLetters;
import org.gyoryu.selection.AppealFiled;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Hands an appeal to the process that waits for it. One that came too late, judged by the database's clock, is answered
 * at once: by then the process may have ended.
 */
@Component
class AppealArrivals {

    private final RuntimeService runtime;
    private final Applications applications;
    private final ApplicationLetters letters;

    AppealArrivals(RuntimeService runtime, Applications applications, ApplicationLetters letters) {
        this.runtime = runtime;
        this.applications = applications;
        this.letters = letters;
    }

    @EventListener
    void on(AppealFiled event) {
        if (!event.inTime()) {
            letters.appealTooLate(event.applicationId());
            return;
        }
        runtime.createMessageCorrelation(AppealApplication.FILED)
                .processInstanceBusinessKey(
                        applications.dossier(event.applicationId()).number())
                .correlate();
    }
}
