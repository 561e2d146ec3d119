package org.gyoryu.workflow.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of an application that the procedure asks for; what is missing counts as nothing. */
record Answers(Map<String, Object> values) {

    private static final List<String> SOURCES = List.of("requestedAmount", "ownFunds", "localFunds", "otherFunds");

    String text(String key) {
        var value = values.get(key);
        return value == null ? "" : value.toString();
    }

    BigDecimal amount(String key) {
        try {
            return text(key).isBlank() ? BigDecimal.ZERO : new BigDecimal(text(key));
        } catch (NumberFormatException e) {
            return BigDecimal.ZERO;
        }
    }

    BigDecimal totalCost() {
        return SOURCES.stream().map(this::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    Optional<LocalDate> date(String key) {
        try {
            return text(key).isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text(key)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** One field of each row of a list. */
    List<String> column(String list, String field) {
        return values.get(list) instanceof List<?> rows
                ? rows.stream()
                        .filter(Map.class::isInstance)
                        .map(row -> ((Map<?, ?>) row).get(field))
                        .filter(value -> value != null && !value.toString().isBlank())
                        .map(Object::toString)
                        .toList()
                : List.of();
    }
}
