package org.gyoryu.people;

import java.time.Instant;
import java.util.Locale;

/** One line of the sign-in log, as the account's owner sees it. */
public record SignIn(Instant at, String source, Way way, Outcome outcome, String userAgent) {

    /** How somebody tried to come in. */
    public enum Way {
        FORM,
        BASIC,
        OIDC,
        FACTOR;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What came of it; an attempt that a crash cut off stays {@code OPEN} and counts as wrong. */
    public enum Outcome {
        OPEN,
        WRONG,
        THROTTLED,
        SIGNED_IN;

        static Outcome of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
