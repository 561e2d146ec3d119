package org.gyoryu.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * PostgreSQL's clock, which all nodes share. It judges what decides a right, such as a deadline, inside the transaction
 * that uses it; everything else takes the injected {@link java.time.Clock}.
 */
@Component
public class DatabaseClock {

    private final JdbcClient jdbc;
    private final Clock clock;

    DatabaseClock(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The moment at which the current transaction began, to the microsecond. */
    public Instant now() {
        var now = jdbc.sql("select now()").query(OffsetDateTime.class).single().toInstant();
        return now.plus(shift());
    }

    /** What a statement adds to PostgreSQL's {@code now()} to agree with this clock: nothing outside tests and demo. */
    public Duration shift() {
        return clock instanceof MovableClock moved ? moved.offset() : Duration.ZERO;
    }
}
