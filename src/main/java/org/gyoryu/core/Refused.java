package org.gyoryu.core;

/** The thing is in a state that does not allow this; the text names the thing, its state and the next step (409). */
public final class Refused extends Problem {

    public Refused(String messageKey, Object... args) {
        super(messageKey, args);
    }
}
