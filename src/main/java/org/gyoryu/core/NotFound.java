package org.gyoryu.core;

/** There is no such thing, or this person may not know of it: both are answered alike (404). */
public final class NotFound extends Problem {

    public NotFound(String messageKey, Object... args) {
        super(messageKey, args);
    }
}
