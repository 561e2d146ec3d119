package org.gyoryu.core;

import java.util.List;

/**
 * Base of everything the product refuses to do. It says what happened and what to do next through a message key, so that
 * each door answers in the person's language: pages beside the field, the API as an RFC 9457 problem, Tasklist as text.
 */
public abstract sealed class Problem extends RuntimeException permits NotFound, Refused, Invalid, Forbidden, Stale {

    private final String messageKey;
    private final List<Object> args;

    Problem(String messageKey, Object... args) {
        super(messageKey + " " + List.of(args));
        this.messageKey = messageKey;
        this.args = List.of(args);
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> args() {
        return args;
    }
}
