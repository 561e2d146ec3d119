package org.gyoryu.workflow.localsupport;

import static org.gyoryu.workflow.localsupport.LocalSupportApplication.CERTIFICATION_REQUIRED;
import static org.gyoryu.workflow.localsupport.LocalSupportApplication.FAMILY;
import static org.gyoryu.workflow.localsupport.LocalSupportApplication.HANDED_IN;
import static org.gyoryu.workflow.localsupport.LocalSupportApplication.WITHDRAWN;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.gyoryu.applications.ApplicationHandedIn;
import org.gyoryu.applications.ApplicationWithdrawn;
import org.gyoryu.calls.Calls;
import org.gyoryu.workflow.shared.AppealApplication;
import org.gyoryu.workflow.shared.Case;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of an application in the transaction that hands it in, and ends it in the one that takes it back. */
@Component
class ApplicationArrivals {

    private final RuntimeService runtime;
    private final Calls calls;

    ApplicationArrivals(RuntimeService runtime, Calls calls) {
        this.runtime = runtime;
        this.calls = calls;
    }

    @EventListener
    void on(ApplicationHandedIn event) {
        if (!calls.get(event.callCode()).family().equals(FAMILY)) {
            return;
        }
        runtime.createMessageCorrelation(HANDED_IN)
                .processInstanceBusinessKey(event.number())
                .setVariables(Map.ofEntries(
                        Case.APPLICATION_ID.is(event.applicationId().toString()),
                        Case.CALL_CODE.is(event.callCode()),
                        CERTIFICATION_REQUIRED.is(event.certificationRequired()),
                        AppealApplication.OUTCOME.is(AppealApplication.NONE)))
                .correlateStartMessage();
    }

    /** An application that was sent back to its writers has no process, and is withdrawn without one. */
    @EventListener
    void on(ApplicationWithdrawn event) {
        runtime.createMessageCorrelation(WITHDRAWN)
                .processInstanceBusinessKey(event.number())
                .correlateAllWithResult();
    }
}
