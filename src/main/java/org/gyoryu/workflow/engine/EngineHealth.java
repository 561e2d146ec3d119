package org.gyoryu.workflow.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Up when the engine is there and works on its jobs, unless the settings give that to other nodes. */
@Component("workflowHealthIndicator")
class EngineHealth extends AbstractHealthIndicator {

    private final ProcessEngine engine;
    private final boolean jobsExpected;

    EngineHealth(ProcessEngine engine, @Value("${camunda.bpm.job-execution.enabled:true}") boolean jobsExpected) {
        super("The process engine does not answer");
        this.engine = engine;
        this.jobsExpected = jobsExpected;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        var executor = configuration.getJobExecutor();
        var working = executor != null && executor.isActive();
        builder.withDetail("engine", engine.getName()).withDetail("jobs", working ? "worked on" : "left to others");
        if (working || !jobsExpected) {
            builder.up();
        } else {
            builder.down();
        }
    }
}
