package org.gyoryu.notices;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * When the sender works: right after a letter was committed, and every few seconds for letters that were put off or left
 * by another node. Longer and longer pauses while the mail server is away, and never more letters in a minute than set.
 */
@Component
class SenderSchedule implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(SenderSchedule.class);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final ObjectProvider<Sender> sender;
    private final MailProperties properties;
    private final AtomicBoolean woken = new AtomicBoolean();
    private volatile ScheduledExecutorService executor;
    private volatile boolean away;
    private int outages;

    SenderSchedule(ObjectProvider<Sender> sender, MailProperties properties) {
        this.sender = sender;
        this.properties = properties;
    }

    /** A letter was committed. */
    void wake() {
        var running = executor;
        if (running != null && !away && woken.compareAndSet(false, true)) {
            running.schedule(this::drain, 100, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void start() {
        executor = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, "letters");
            thread.setDaemon(true);
            return thread;
        });
        executor.schedule(this::cycle, properties.every().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void cycle() {
        var running = executor;
        if (running == null) {
            return;
        }
        drain();
        var pause = away ? pauseAfter(outages) : properties.every();
        running.schedule(this::cycle, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private Duration pauseAfter(int failures) {
        var pause = properties.every().multipliedBy(1L << Math.min(failures, 6));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Sends what waits, batch after batch at the pace that is set. */
    private void drain() {
        woken.set(false);
        try {
            Sender.Round round;
            do {
                var begun = System.nanoTime();
                round = sender.getObject().round();
                away = round.outage();
                outages = away ? outages + 1 : 0;
                keepPace(round.handled(), Duration.ofNanos(System.nanoTime() - begun));
            } while (round.more() && !away && executor != null);
        } catch (RuntimeException e) {
            log.warn("Letters could not be sent, they are tried again: {}", e.toString());
        }
    }

    private void keepPace(int handled, Duration took) {
        if (properties.perMinute() <= 0 || handled == 0) {
            return;
        }
        var wait = Duration.ofMinutes(1)
                .multipliedBy(handled)
                .dividedBy(properties.perMinute())
                .minus(took);
        try {
            if (!wait.isNegative()) {
                Thread.sleep(wait.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void stop() {
        var running = executor;
        executor = null;
        running.shutdownNow();
        try {
            running.awaitTermination(15, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return executor != null;
    }
}
