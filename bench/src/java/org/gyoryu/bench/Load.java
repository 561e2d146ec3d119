package org.gyoryu.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** So many of one thing by so many clients at once, each beginning the next as soon as it has its answer. */
record Load(int done, Duration took, Duration cpu, double p50, double p95) {

    interface One {
        void run(int number) throws Exception;
    }

    static Load of(int many, int clients, Supplier<Duration> cpu, One one) throws Exception {
        var next = new AtomicInteger();
        var millis = new double[many];
        var pool = Executors.newFixedThreadPool(clients);
        var cpuBefore = cpu.get();
        var begun = System.nanoTime();
        var futures = new java.util.ArrayList<java.util.concurrent.Future<?>>();
        for (var client = 0; client < clients; client++) {
            futures.add(pool.submit(() -> {
                for (var i = next.getAndIncrement(); i < many; i = next.getAndIncrement()) {
                    var start = System.nanoTime();
                    one.run(i);
                    millis[i] = (System.nanoTime() - start) / 1e6;
                }
                return null;
            }));
        }
        for (var future : futures) {
            future.get();
        }
        var took = Duration.ofNanos(System.nanoTime() - begun);
        var spent = cpu.get().minus(cpuBefore);
        pool.shutdown();
        pool.awaitTermination(10, TimeUnit.SECONDS);
        Arrays.sort(millis);
        return new Load(many, took, spent, millis[many / 2], millis[(int) Math.ceil(many * 0.95) - 1]);
    }

    double perSecond() {
        return done / (took.toNanos() / 1e9);
    }

    double cpuMillisEach() {
        return cpu.toNanos() / 1e6 / done;
    }
}
