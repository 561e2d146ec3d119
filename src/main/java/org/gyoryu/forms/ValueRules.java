package org.gyoryu.forms;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The rules of single values. Each method returns the value as it is kept, or {@code null} after adding a problem. An
 * empty value never comes here.
 */
final class ValueRules {

    /** For texts to which the form sets no limit. */
    private static final int LONGEST_TEXT = 10_000;

    private static final int MOST_DIGITS = 30;
    private static final ZoneId KOREA = ZoneId.of("Asia/Seoul");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@<>,;:\"]{1,64}@[^\\s@<>,;:\"]{1,190}\\.[^\\s@<>,;:\".]{2,63}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{6,24}");

    private final ValueProblems problems;
    private final Clock clock;
    private final boolean isFinal;

    ValueRules(ValueProblems problems, Clock clock, boolean isFinal) {
        this.problems = problems;
        this.clock = clock;
        this.isFinal = isFinal;
    }

    /** @param choices what facts offer where the form names no choices, or {@code null} if that is not known here */
    Object check(FormField field, Object value, String path, Collection<?> choices) {
        return switch (field.type()) {
            case "textfield", "textarea" -> text(field, value, path);
            case "number" -> number(field, value, path);
            case "checkbox" -> checkbox(field, value, path);
            case "datetime" -> datetime(field, value, path);
            case "radio", "select" -> choice(field, value, path, values(field, choices));
            default -> selection(field, value, path, values(field, choices));
        };
    }

    private Object text(FormField field, Object value, String path) {
        if (!(value instanceof String text)) {
            return wrong(field, path, "forms.type.text");
        }
        var rules = field.rules();
        var longest = rules.maxLength() == null ? LONGEST_TEXT : rules.maxLength();
        if (text.length() > longest) {
            return wrong(field, path, "forms.too-long", longest, text.length());
        }
        if (Unprintable.in(text, "textarea".equals(field.type()))) {
            return wrong(field, path, "forms.unprintable");
        }
        if (!isFinal) {
            return text;
        }
        if (rules.minLength() != null && text.strip().length() < rules.minLength()) {
            return wrong(
                    field,
                    path,
                    "forms.too-short",
                    rules.minLength(),
                    text.strip().length());
        }
        if (rules.pattern() != null
                && !Pattern.compile(rules.pattern()).matcher(text).find()) {
            return wrong(field, path, "forms.pattern");
        }
        if ("email".equals(rules.validationType()) && !EMAIL.matcher(text).matches()) {
            return wrong(field, path, "forms.email");
        }
        if ("phone".equals(rules.validationType()) && !PHONE.matcher(text).matches()) {
            return wrong(field, path, "forms.phone");
        }
        return text;
    }

    private Object number(FormField field, Object value, String path) {
        var rules = field.rules();
        var number = decimal(value, rules.text());
        if (number == null) {
            return wrong(field, path, "forms.type.number");
        }
        var digits = rules.decimalDigits();
        if (digits != null && number.scale() > digits) {
            return wrong(field, path, digits == 0 ? "forms.whole-number" : "forms.decimal-digits", digits);
        }
        if (isFinal) {
            if (rules.min() != null && number.compareTo(rules.min()) < 0) {
                return wrong(field, path, "forms.min", rules.min());
            }
            if (rules.max() != null && number.compareTo(rules.max()) > 0) {
                return wrong(field, path, "forms.max", rules.max());
            }
            if (rules.step() != null
                    && rules.step().signum() > 0
                    && number.remainder(rules.step()).signum() != 0) {
                return wrong(field, path, "forms.step", rules.step());
            }
        }
        return rules.text() ? number.toPlainString() : number;
    }

    /** Without trailing zeros, and never so large that writing it out would cost anything. */
    private static BigDecimal decimal(Object value, boolean textAllowed) {
        BigDecimal number;
        if (value instanceof BigDecimal decimal) {
            number = decimal;
        } else if (value instanceof BigInteger integer) {
            number = new BigDecimal(integer);
        } else if (value instanceof Number other && Double.isFinite(other.doubleValue())) {
            number = new BigDecimal(other.toString());
        } else if (textAllowed
                && value instanceof String text
                && NUMBER.matcher(text).matches()) {
            number = new BigDecimal(text);
        } else {
            return null;
        }
        if (number.precision() > MOST_DIGITS || Math.abs(number.scale()) > MOST_DIGITS) {
            return null;
        }
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private Object checkbox(FormField field, Object value, String path) {
        return value instanceof Boolean ? value : wrong(field, path, "forms.type.boolean");
    }

    private Object datetime(FormField field, Object value, String path) {
        var subtype = field.rules().subtype();
        if (!(value instanceof String text) || text.length() > 40) {
            return wrong(field, path, "forms.type." + subtype);
        }
        try {
            var past = isPast(text, subtype);
            return past && isFinal && field.rules().disallowPast() ? wrong(field, path, "forms.past") : text;
        } catch (DateTimeException e) {
            return wrong(field, path, "forms.type." + subtype);
        }
    }

    private boolean isPast(String text, String subtype) {
        var now = ZonedDateTime.now(clock.withZone(KOREA));
        switch (subtype) {
            case "date" -> {
                if (!DATE.matcher(text).matches()) {
                    throw new DateTimeException(text);
                }
                return LocalDate.parse(text).isBefore(now.toLocalDate());
            }
            case "time" -> {
                if (hasZone(text)) {
                    OffsetTime.parse(text);
                } else {
                    LocalTime.parse(text);
                }
                return false;
            }
            default -> {
                return hasZone(text)
                        ? OffsetDateTime.parse(text).toInstant().isBefore(now.toInstant())
                        : LocalDateTime.parse(text).isBefore(now.toLocalDateTime());
            }
        }
    }

    private static boolean hasZone(String text) {
        return text.endsWith("Z") || text.matches(".*:\\d\\d[+-]\\d\\d:\\d\\d");
    }

    private Object choice(FormField field, Object value, String path, Set<String> allowed) {
        if (!(value instanceof String text)) {
            return wrong(field, path, "forms.type.choice");
        }
        return isAllowed(text, allowed) ? text : wrong(field, path, "forms.choice");
    }

    private Object selection(FormField field, Object value, String path, Set<String> allowed) {
        if (!(value instanceof Collection<?> several)) {
            return wrong(field, path, "forms.type.choices");
        }
        var chosen = new LinkedHashSet<String>();
        for (var each : several) {
            if (!(each instanceof String text) || !isAllowed(text, allowed) || !chosen.add(text)) {
                return wrong(field, path, "forms.choice");
            }
        }
        return java.util.List.copyOf(chosen);
    }

    private static boolean isAllowed(String text, Set<String> allowed) {
        return allowed == null ? text.length() <= 255 && !Unprintable.in(text, false) : allowed.contains(text);
    }

    private static Set<String> values(FormField field, Collection<?> choices) {
        if (field.rules().valuesKey() == null) {
            return field.options().stream().map(FormField.Option::value).collect(Collectors.toSet());
        }
        return choices == null
                ? null
                : choices.stream()
                        .map(choice -> choice instanceof Map<?, ?> map ? map.get("value") : choice)
                        .map(String::valueOf)
                        .collect(Collectors.toSet());
    }

    private Object wrong(FormField field, String path, String key, Object... args) {
        problems.add(field, path, key, args);
        return null;
    }
}
