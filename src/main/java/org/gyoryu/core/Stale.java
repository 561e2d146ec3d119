package org.gyoryu.core;

/** Somebody else changed the thing since it was read; nothing was overwritten (412). */
public final class Stale extends Problem {

    public Stale(String messageKey, Object... args) {
        super(messageKey, args);
    }
}
