package org.gyoryu.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.gyoryu.forms.Feel.Expression;

/** Reads an expression by recursive descent, one method per level of precedence. */
final class FeelParser {

    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(\\d+(?:\\.\\d+)?)|(\"(?:[^\"\\\\]|\\\\.)*\")"
            + "|(is defined(?=\\s*\\()|[A-Za-z_]\\w*)|(!=|<=|>=|[-=<>+*/().,\\[\\]]))");
    private static final Set<String> COMPARISONS = Set.of("=", "!=", "<", "<=", ">", ">=");

    private final List<String> tokens = new ArrayList<>();
    private final String source;
    private int position;

    FeelParser(String source) {
        this.source = source;
        var matcher = TOKEN.matcher(source);
        var end = 0;
        while (end < source.stripTrailing().length()) {
            if (!matcher.find(end) || matcher.start() != end) {
                throw new IllegalArgumentException("Cannot be read from \"" + source.substring(end) + "\"");
            }
            tokens.add(matcher.group().strip());
            end = matcher.end();
        }
    }

    Expression whole() {
        var expression = expression();
        if (position < tokens.size()) {
            throw unexpected();
        }
        return expression;
    }

    private Expression expression() {
        if (accept("if")) {
            var condition = expression();
            expect("then");
            var then = expression();
            expect("else");
            var otherwise = expression();
            return scope -> Boolean.TRUE.equals(condition.apply(scope)) ? then.apply(scope) : otherwise.apply(scope);
        }
        return accept("for") ? loop() : or();
    }

    private Expression loop() {
        var name = next();
        expect("in");
        var list = expression();
        expect("return");
        var body = expression();
        return scope -> {
            if (!(list.apply(scope) instanceof List<?> items)) {
                return null;
            }
            var results = new ArrayList<Object>();
            for (var item : items) {
                var inner = new HashMap<>(scope);
                inner.put(name, item);
                results.add(body.apply(inner));
            }
            return results;
        };
    }

    private Expression or() {
        var left = and();
        while (accept("or")) {
            left = either(left, and(), true);
        }
        return left;
    }

    private Expression and() {
        var left = comparison();
        while (accept("and")) {
            left = either(left, comparison(), false);
        }
        return left;
    }

    /** Three-valued: the deciding value wins, else what is no boolean makes the whole unknown. */
    private static Expression either(Expression left, Expression right, boolean deciding) {
        return scope -> {
            var one = left.apply(scope);
            if (one instanceof Boolean value && value == deciding) {
                return deciding;
            }
            var other = right.apply(scope);
            if (other instanceof Boolean value && value == deciding) {
                return deciding;
            }
            return one instanceof Boolean && other instanceof Boolean ? !deciding : null;
        };
    }

    private Expression comparison() {
        var left = sum();
        if (position < tokens.size() && COMPARISONS.contains(tokens.get(position))) {
            var operator = next();
            var right = sum();
            return scope -> Feel.compare(operator, left.apply(scope), right.apply(scope));
        }
        return left;
    }

    private Expression sum() {
        var left = product();
        while (peek("+") || peek("-")) {
            left = arithmetic(next(), left, product());
        }
        return left;
    }

    private Expression product() {
        var left = unary();
        while (peek("*") || peek("/")) {
            left = arithmetic(next(), left, unary());
        }
        return left;
    }

    private static Expression arithmetic(String operator, Expression left, Expression right) {
        return scope -> Feel.arithmetic(operator, left.apply(scope), right.apply(scope));
    }

    private Expression unary() {
        if (accept("-")) {
            return arithmetic("-", scope -> BigDecimal.ZERO, unary());
        }
        var value = primary();
        while (accept(".")) {
            var owner = value;
            var name = next();
            value = scope -> owner.apply(scope) instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    private Expression primary() {
        var token = next();
        if (token.equals("(")) {
            var inner = expression();
            expect(")");
            return inner;
        }
        if (token.equals("[")) {
            var items = arguments("]");
            return scope -> items.stream().map(item -> item.apply(scope)).toList();
        }
        if (Character.isDigit(token.charAt(0))) {
            var number = new BigDecimal(token);
            return scope -> number;
        }
        if (token.charAt(0) == '"') {
            var text = token.substring(1, token.length() - 1).replaceAll("\\\\(.)", "$1");
            return scope -> text;
        }
        if (!Character.isLetter(token.charAt(0)) && token.charAt(0) != '_') {
            position--;
            throw unexpected();
        }
        if (accept("(")) {
            return Feel.call(token, arguments(")"));
        }
        return switch (token) {
            case "null" -> scope -> null;
            case "true" -> scope -> true;
            case "false" -> scope -> false;
            case "if", "then", "else", "and", "or", "for", "in", "return" -> {
                position--;
                throw unexpected();
            }
            default -> scope -> scope.get(token);
        };
    }

    private List<Expression> arguments(String end) {
        var args = new ArrayList<Expression>();
        if (accept(end)) {
            return args;
        }
        do {
            args.add(expression());
        } while (accept(","));
        expect(end);
        return args;
    }

    private boolean peek(String token) {
        return position < tokens.size() && tokens.get(position).equals(token);
    }

    private boolean accept(String token) {
        if (peek(token)) {
            position++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!accept(token)) {
            throw unexpected();
        }
    }

    private String next() {
        if (position == tokens.size()) {
            throw unexpected();
        }
        return tokens.get(position++);
    }

    private IllegalArgumentException unexpected() {
        var where = position < tokens.size() ? "\"" + tokens.get(position) + "\"" : "end";
        return new IllegalArgumentException("Unexpected " + where + " in \"" + source + "\"");
    }
}
