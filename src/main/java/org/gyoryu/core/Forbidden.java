package org.gyoryu.core;

/** This person may know of the thing but not do this to it (403). */
public final class Forbidden extends Problem {

    public Forbidden(String messageKey, Object... args) {
        super(messageKey, args);
    }
}
