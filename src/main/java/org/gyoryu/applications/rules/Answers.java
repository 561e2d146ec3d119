package org.gyoryu.applications.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;

/** Reads answers by the keys of {@code apply-local-support.form}. What is missing or of another type reads as nothing. */
public record Answers(Map<String, Object> values) {

    public String text(String key) {
        return values.get(key) instanceof String text ? text : "";
    }

    /** A number, also one that travels as text; {@code null} when there is none. */
    public BigDecimal number(String key) {
        var value = values.get(key);
        if (value instanceof BigDecimal decimal) {
            return decimal;
        }
        if (value instanceof Number || value instanceof String) {
            try {
                return new BigDecimal(value.toString().strip());
            } catch (NumberFormatException e) {
                return null; // the form's own check names it
            }
        }
        return null;
    }

    public BigDecimal numberOrZero(String key) {
        var number = number(key);
        return number == null ? BigDecimal.ZERO : number;
    }

    /** A date, or {@code null}. */
    public LocalDate date(String key) {
        try {
            return text(key).isEmpty() ? null : LocalDate.parse(text(key));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The rows of a list; rows that are no objects read as empty ones, so that positions stay true. */
    public List<Answers> rows(String key) {
        if (!(values.get(key) instanceof List<?> list)) {
            return List.of();
        }
        return list.stream().map(Answers::row).toList();
    }

    @SuppressWarnings("unchecked")
    private static Answers row(Object value) {
        return new Answers(value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of());
    }
}
