package org.gyoryu.api;

import java.util.List;

/** A request that HTTP itself finds wrong, before any room was asked. */
final class ApiFault extends RuntimeException {

    private final int status;
    private final String messageKey;
    private final List<Object> args;

    ApiFault(int status, String messageKey, Object... args) {
        super(messageKey);
        this.status = status;
        this.messageKey = messageKey;
        this.args = List.of(args);
    }

    int status() {
        return status;
    }

    String messageKey() {
        return messageKey;
    }

    List<Object> args() {
        return args;
    }
}
