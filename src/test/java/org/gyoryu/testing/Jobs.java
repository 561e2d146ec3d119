package org.gyoryu.testing;

import java.time.Duration;
import java.time.Instant;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;

/**
 * Stands in for the job executor, which is off in tests: runs what is due in the test's own thread, up to the next wait
 * state, so that adding a save point to a model breaks no test.
 */
public class Jobs {

    private static final int MOST = 500;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final MovableClock clock;

    Jobs(ManagementService management, RuntimeService runtime, MovableClock clock) {
        this.management = management;
        this.runtime = runtime;
        this.clock = clock;
    }

    /** Runs every due job of every process, and what those make due, until nothing is left. A failure is thrown. */
    public void runDue() {
        run(null);
    }

    /** The same for one application's processes, found by their business key. */
    public void runDue(String businessKey) {
        run(businessKey);
    }

    /** Moves the application's and the engine's clock and runs what is due then. */
    public void moveTo(Instant instant) {
        clock.moveTo(instant);
        ClockUtil.offset(Duration.between(Instant.now(), instant).toMillis());
        runDue();
    }

    /** Moves on by this much and runs what is due then. */
    public void pass(Duration duration) {
        moveTo(clock.instant().plus(duration));
    }

    /** Back to the real time; call it after each test that moved the clock. */
    public void resetClock() {
        clock.reset();
        ClockUtil.reset();
    }

    private void run(String businessKey) {
        for (var done = 0; done < MOST; done++) {
            var job = next(businessKey);
            if (job == null) {
                return;
            }
            management.executeJob(job.getId());
        }
        throw new IllegalStateException("more than " + MOST + " jobs: a model runs in circles");
    }

    private Job next(String businessKey) {
        // executable() leaves out what is suspended, has no retries left, or is not due by the engine's clock
        if (businessKey == null) {
            var due =
                    management.createJobQuery().executable().orderByJobDuedate().asc();
            return due.listPage(0, 1).stream().findFirst().orElse(null);
        }
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
                .flatMap(instance -> management
                        .createJobQuery()
                        .executable()
                        .processInstanceId(instance.getId())
                        .orderByJobDuedate()
                        .asc()
                        .listPage(0, 1)
                        .stream())
                .findFirst()
                .orElse(null);
    }
}
