package org.gyoryu.people;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps who a username is for 30 seconds: every request asks, and a change made on another node must act within 60. What
 * this node changes is forgotten when the change commits.
 */
@Component
class PersonCache {

    static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private record Entry(Person person, long until) {}

    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    PersonCache() {
        this(System::nanoTime);
    }

    PersonCache(LongSupplier nanos) {
        this.nanos = nanos;
    }

    Optional<Person> get(String username, Supplier<Optional<Person>> load) {
        var now = nanos.getAsLong();
        var entry = entries.get(username);
        if (entry != null && now - entry.until() < 0) {
            return Optional.of(entry.person());
        }
        var loaded = load.get();
        if (entries.size() >= MOST) {
            entries.clear();
        }
        loaded.ifPresentOrElse(
                person -> entries.put(username, new Entry(person, now + KEPT.toNanos())),
                () -> entries.remove(username));
        return loaded;
    }

    void forget(String username) {
        entries.remove(username);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    entries.remove(username);
                }
            });
        }
    }
}
