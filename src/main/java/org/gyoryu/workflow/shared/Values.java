package org.gyoryu.workflow.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.Money;

/** The checked values of a form. */
record Values(Map<String, Object> values) {

    /** The text, or {@code null} if it was left empty. */
    String text(String key) {
        var value = values.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString();
    }

    boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    Integer number(String key) {
        return text(key) == null ? null : new BigDecimal(text(key)).intValueExact();
    }

    Money amount(String key) {
        return text(key) == null ? null : Money.of(new BigDecimal(text(key)));
    }

    List<Values> rows(String key) {
        return values.get(key) instanceof List<?> rows
                ? rows.stream().map(Values::row).toList()
                : List.of();
    }

    @SuppressWarnings("unchecked")
    private static Values row(Object row) {
        return new Values(row instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }

    /**
     * Calls a room; what it finds wrong is named by the field of the form instead of the room's own word.
     *
     * @param fields field of the form by the room's path
     */
    static <T> T named(Map<String, String> fields, Supplier<T> room) {
        try {
            return room.get();
        } catch (Invalid invalid) {
            throw new Invalid(invalid.problems().stream()
                    .map(problem -> new FieldProblem(
                            fields.getOrDefault(problem.path(), problem.path()), problem.messageKey(), problem.args()))
                    .toList());
        }
    }
}
