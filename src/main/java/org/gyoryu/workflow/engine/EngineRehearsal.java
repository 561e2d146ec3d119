package org.gyoryu.workflow.engine;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.gyoryu.core.MovableClock;
import org.gyoryu.workflow.Rehearsal;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Stands in for the job executor before it starts: one thread, one job after the other, in the order of their dates. */
@Component
@Profile("demo")
class EngineRehearsal implements Rehearsal {

    /** More than any hour of the demo needs; beyond it a model runs in circles. */
    private static final int MOST = 20_000;

    private final ManagementService management;
    private final MovableClock clock;

    EngineRehearsal(ManagementService management, MovableClock clock) {
        this.management = management;
        this.clock = clock;
    }

    @Override
    public void moveTo(Instant instant) {
        clock.moveTo(instant);
        ClockUtil.offset(Duration.between(Instant.now(), instant).toMillis());
        runDue();
    }

    @Override
    public void runDue() {
        for (var done = 0; done < MOST; done++) {
            // executable() leaves out what is suspended, out of attempts, or not due by the engine's clock
            var due = management
                    .createJobQuery()
                    .executable()
                    .orderByJobDuedate()
                    .asc()
                    .listPage(0, 1);
            if (due.isEmpty()) {
                return;
            }
            management.executeJob(due.get(0).getId());
        }
        throw new IllegalStateException("more than " + MOST + " jobs are due at once: a model runs in circles");
    }

    @Override
    public void end() {
        clock.reset();
        ClockUtil.reset();
    }
}
