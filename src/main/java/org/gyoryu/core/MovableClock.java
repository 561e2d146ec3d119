package org.gyoryu.core;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that runs like the system's and can be moved. It exists in tests, so that a deadline passes without waiting,
 * and while the demo makes its past; everywhere else the clock is the system's. {@link DatabaseClock} moves with it.
 */
public class MovableClock extends Clock {

    private volatile Duration offset = Duration.ZERO;

    /** Moves the clock so that it shows this instant now. */
    public void moveTo(Instant instant) {
        offset = Duration.between(Instant.now(), instant);
    }

    /** How far it is from the system's time. */
    public Duration offset() {
        return offset;
    }

    public void reset() {
        offset = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        var source = this;
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return zone;
            }

            @Override
            public Clock withZone(ZoneId other) {
                return source.withZone(other);
            }

            @Override
            public Instant instant() {
                return source.instant();
            }
        };
    }
}
