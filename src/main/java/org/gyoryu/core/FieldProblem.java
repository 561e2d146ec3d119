package org.gyoryu.core;

import java.util.List;

/**
 * One thing wrong with one value.
 *
 * @param path where it is in what was sent, such as {@code budget[2].amount}; empty for the whole
 * @param messageKey key of the text in the thrower's message bundle
 * @param args arguments of that text
 */
public record FieldProblem(String path, String messageKey, List<Object> args) {

    public FieldProblem {
        args = List.copyOf(args);
    }

    public static FieldProblem at(String path, String messageKey, Object... args) {
        return new FieldProblem(path, messageKey, List.of(args));
    }
}
