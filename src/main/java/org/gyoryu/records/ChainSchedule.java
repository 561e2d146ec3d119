package org.gyoryu.records;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Lengthens the chain soon after entries were committed, in a thread of its own. Now and then it looks without being
 * told, for entries that another node committed before it died.
 */
@Component
class ChainSchedule implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ChainSchedule.class);
    private static final int LOOK_ANYWAY = 30;

    private final Chain chain;
    private final RecordProperties properties;
    private volatile boolean committed = true;
    private volatile ScheduledExecutorService executor;
    private int skipped;

    ChainSchedule(Chain chain, RecordProperties properties) {
        this.chain = chain;
        this.properties = properties;
    }

    void somethingCommitted() {
        committed = true;
    }

    @Override
    public void start() {
        executor = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "record-chain");
            thread.setDaemon(true);
            return thread;
        });
        var every = properties.chainEvery().toMillis();
        executor.scheduleWithFixedDelay(this::run, every, every, TimeUnit.MILLISECONDS);
    }

    private void run() {
        if (!committed && ++skipped < LOOK_ANYWAY) {
            return;
        }
        skipped = 0;
        committed = false;
        try {
            chain.extend();
        } catch (RuntimeException e) {
            committed = true;
            log.warn("The record's chain could not be lengthened, it is tried again: {}", e.toString());
        }
    }

    /** What has been committed is chained before the program ends, as far as the database still answers. */
    @Override
    public void stop() {
        executor.shutdown();
        try {
            if (executor.awaitTermination(5, TimeUnit.SECONDS)) {
                run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        executor = null;
    }

    @Override
    public boolean isRunning() {
        return executor != null;
    }
}
