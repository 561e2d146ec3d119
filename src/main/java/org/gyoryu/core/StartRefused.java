package org.gyoryu.core;

/**
 * The application will not start: a setting, a model, a form or the database is not as it must be. The message is one
 * line that names the thing and says what to do; it is all that the operator sees.
 */
public final class StartRefused extends RuntimeException {

    public StartRefused(String message) {
        super(message);
    }

    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
