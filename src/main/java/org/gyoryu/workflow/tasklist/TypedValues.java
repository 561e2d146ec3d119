package org.gyoryu.workflow.tasklist;

import java.util.LinkedHashMap;
import java.util.Map;

/** Plain values in the notation of the engine's API, {@code {"name": {"type": …, "value": …}}}. */
final class TypedValues {

    private TypedValues() {}

    static Map<String, Object> of(Map<String, Object> values) {
        var typed = new LinkedHashMap<String, Object>();
        values.forEach((name, value) -> typed.put(name, typed(value)));
        return typed;
    }

    private static Map<String, Object> typed(Object value) {
        var typed = new LinkedHashMap<String, Object>();
        typed.put("type", type(value));
        typed.put("value", isJson(value) ? GateBody.JSON.writeValueAsString(value) : simple(value));
        typed.put("valueInfo", Map.of());
        return typed;
    }

    private static String type(Object value) {
        if (value == null) {
            return "Null";
        }
        if (isJson(value)) {
            return "Json";
        }
        if (value instanceof Boolean) {
            return "Boolean";
        }
        return value instanceof Number ? "Double" : "String";
    }

    private static Object simple(Object value) {
        return value == null || value instanceof Boolean || value instanceof Number ? value : value.toString();
    }

    private static boolean isJson(Object value) {
        return value instanceof Map || value instanceof Iterable;
    }
}
