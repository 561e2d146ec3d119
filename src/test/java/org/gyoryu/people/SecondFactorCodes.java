package org.gyoryu.people;

import java.time.Instant;

/** The authenticator app of a test. */
public final class SecondFactorCodes {

    private SecondFactorCodes() {}

    /** What the app shows now for the key that the page showed. */
    public static String now(String key) {
        return TimeCodes.at(key.replace(" ", ""), Instant.now());
    }
}
