package org.gyoryu.records;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.gyoryu.core.Money;

/**
 * JSON with exactly one spelling for one content, after RFC 8785: keys in order, no blanks, the shortest escapes. Money
 * and integers are numbers; decimals, dates, ids and enums are strings.
 */
final class CanonicalJson {

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    static String of(Object value) {
        var json = new CanonicalJson();
        json.value(value);
        return json.out.toString();
    }

    private void value(Object value) {
        if (value == null || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Money money) {
            out.append(money.won());
        } else if (value instanceof Long
                || value instanceof Integer
                || value instanceof Short
                || value instanceof Byte) {
            out.append(value);
        } else if (value instanceof Float || value instanceof Double) {
            text(new BigDecimal(value.toString()).toPlainString());
        } else if (value instanceof BigDecimal decimal) {
            text(decimal.toPlainString());
        } else if (value instanceof Enum<?> constant) {
            text(constant.name());
        } else if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof Iterable<?> items) {
            array(items);
        } else if (value instanceof Object[] items) {
            array(Arrays.asList(items));
        } else {
            text(value.toString());
        }
    }

    private void object(Map<?, ?> map) {
        var sorted = new TreeMap<String, Object>();
        map.forEach((key, value) -> sorted.put(Objects.toString(key), value));
        out.append('{');
        var separator = "";
        for (var entry : sorted.entrySet()) {
            out.append(separator);
            text(entry.getKey());
            out.append(':');
            value(entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private void array(Iterable<?> items) {
        out.append('[');
        var separator = "";
        for (var item : items) {
            out.append(separator);
            value(item);
            separator = ",";
        }
        out.append(']');
    }

    private void text(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            switch (character) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> other(character);
            }
        }
        out.append('"');
    }

    private void other(int character) {
        // neither NUL nor half a surrogate pair can be stored and read back
        if (character == 0 || Character.getType(character) == Character.SURROGATE) {
            out.append('\uFFFD');
        } else if (character < 0x20) {
            out.append(String.format("\\u%04x", character));
        } else {
            out.appendCodePoint(character);
        }
    }
}
