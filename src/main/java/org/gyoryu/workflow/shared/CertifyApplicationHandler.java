package org.gyoryu.workflow.shared;

import static org.gyoryu.workflow.shared.CertifyApplication.CERTIFIED;
import static org.gyoryu.workflow.shared.CertifyApplication.OUTCOME;

import java.util.Map;
import org.gyoryu.applications.ApplicationStages;
import org.gyoryu.workflow.engine.TaskContext;
import org.gyoryu.workflow.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** forms/shared/certify-application.form. */
@Component
class CertifyApplicationHandler implements TaskHandler {

    private final CaseFacts facts;
    private final ApplicationStages stages;

    CertifyApplicationHandler(CaseFacts facts, ApplicationStages stages) {
        this.facts = facts;
        this.stages = stages;
    }

    @Override
    public String form() {
        return "certify-application";
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        return facts.of(task, DeadlineKinds.CERTIFICATION);
    }

    @Override
    public Map<String, Object> complete(TaskContext task, Map<String, Object> values) {
        var form = new Values(values);
        var outcome = form.text("certificationOutcome");
        if (CERTIFIED.equals(outcome)) {
            stages.certified(task.applicationId(), task.person());
        } else {
            stages.sentBack(task.applicationId(), task.person(), form.text("reason"));
        }
        return Map.ofEntries(OUTCOME.is(outcome));
    }
}
