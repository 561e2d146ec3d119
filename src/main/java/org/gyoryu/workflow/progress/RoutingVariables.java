package org.gyoryu.workflow.progress;

import java.util.Map;

/** What a handler may store in the process: short plain values, and never under the names that tie it to its case. */
final class RoutingVariables {

    private static final int LONGEST_TEXT = 200;

    private RoutingVariables() {}

    static Map<String, Object> checked(String form, Map<String, Object> variables) {
        variables.forEach((name, value) -> {
            var plain = value instanceof Boolean
                    || value instanceof Integer
                    || value instanceof String text && text.length() <= LONGEST_TEXT;
            if (!plain || name.equals("applicationId")) {
                throw new IllegalStateException("The handler of " + form + " may not store " + name
                        + ": only flags, numbers and short texts that route the case become process variables");
            }
        });
        return variables;
    }
}
