package org.gyoryu.forms;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The part of FEEL that forms use for conditions and computed fields: comparison, {@code and}, {@code or}, {@code not},
 * arithmetic, {@code if}, {@code for … in … return}, paths, and a few functions. What is missing is {@code null}, as in
 * FEEL. Applicants' text is only ever a value here.
 */
final class Feel {

    /** A parsed expression; it cannot fail, only be {@code null}. */
    interface Expression extends Function<Map<String, Object>, Object> {}

    private static final Map<String, Function<List<Object>, Object>> FUNCTIONS = Map.of(
            "not", args -> args.get(0) instanceof Boolean value ? !value : null,
            "number", args -> number(args.get(0)),
            "string", args -> args.get(0) == null ? null : text(args.get(0)),
            "count", args -> args.get(0) instanceof Collection<?> all ? BigDecimal.valueOf(all.size()) : null,
            "sum", args -> sum(args.get(0)),
            "contains",
                    args -> args.get(0) instanceof String whole && args.get(1) instanceof String part
                            ? whole.contains(part)
                            : null,
            "is defined", args -> args.get(0) != null);

    private static final Map<String, Expression> PARSED = new ConcurrentHashMap<>();

    private Feel() {}

    /**
     * @param source an expression as forms write it, with a leading {@code =}
     * @throws IllegalArgumentException saying what cannot be read
     */
    static Expression parse(String source) {
        if (!source.startsWith("=")) {
            throw new IllegalArgumentException("An expression begins with =, not: " + source);
        }
        return new FeelParser(source.substring(1)).whole();
    }

    /** The same, parsed once: forms hold a few dozen expressions, and people none. */
    static Expression of(String source) {
        return PARSED.computeIfAbsent(source, Feel::parse);
    }

    static Expression call(String name, List<Expression> args) {
        var function = FUNCTIONS.get(name);
        var arity = "contains".equals(name) ? 2 : 1;
        if (function == null || args.size() != arity) {
            throw new IllegalArgumentException("There is no function " + name + " of " + args.size() + " values");
        }
        return scope -> {
            var values = new ArrayList<Object>();
            args.forEach(arg -> values.add(arg.apply(scope)));
            return function.apply(values);
        };
    }

    static Object compare(String operator, Object left, Object right) {
        var one = plain(left);
        var other = plain(right);
        if ("=".equals(operator) || "!=".equals(operator)) {
            return equal(one, other) == "=".equals(operator);
        }
        if (one instanceof BigDecimal a && other instanceof BigDecimal b) {
            return ordered(operator, a.compareTo(b));
        }
        if (one instanceof String a && other instanceof String b) {
            return ordered(operator, a.compareTo(b));
        }
        return null;
    }

    static Object arithmetic(String operator, Object left, Object right) {
        if ("+".equals(operator) && left instanceof String a && right instanceof String b) {
            return a + b;
        }
        if (!(plain(left) instanceof BigDecimal a) || !(plain(right) instanceof BigDecimal b)) {
            return null;
        }
        return switch (operator) {
            case "+" -> a.add(b);
            case "-" -> a.subtract(b);
            case "*" -> a.multiply(b);
            default -> b.signum() == 0 ? null : a.divide(b, MathContext.DECIMAL64);
        };
    }

    /** Numbers of every class become decimals. */
    static Object plain(Object value) {
        return value instanceof Number number && !(value instanceof BigDecimal)
                ? new BigDecimal(number.toString())
                : value;
    }

    private static boolean equal(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b
                ? a.compareTo(b) == 0
                : Objects.equals(one, other);
    }

    private static boolean ordered(String operator, int order) {
        return switch (operator) {
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private static Object number(Object value) {
        if (value instanceof String text) {
            return text.length() <= 40 && text.matches("-?\\d+(\\.\\d+)?") ? new BigDecimal(text) : null;
        }
        return plain(value) instanceof BigDecimal number ? number : null;
    }

    private static Object sum(Object value) {
        if (!(value instanceof Collection<?> all) || all.isEmpty()) {
            return null;
        }
        var sum = BigDecimal.ZERO;
        for (var each : all) {
            if (!(plain(each) instanceof BigDecimal number)) {
                return null;
            }
            sum = sum.add(number);
        }
        return sum;
    }

    private static String text(Object value) {
        return plain(value) instanceof BigDecimal number
                ? number.stripTrailingZeros().toPlainString()
                : value.toString();
    }
}
