package org.gyoryu.workflow.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import tools.jackson.databind.json.JsonMapper;

/** What came through the engine's API, as plain text, numbers, booleans, lists and maps. */
final class SubmittedValues {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private SubmittedValues() {}

    /** @throws Invalid naming a value of another kind, such as a file or an object */
    static Map<String, Object> plain(Map<String, Object> submitted) {
        var values = new LinkedHashMap<String, Object>();
        if (submitted != null) {
            submitted.forEach((name, value) -> values.put(name, plain(name, value)));
        }
        return values;
    }

    private static Object plain(String name, Object value) {
        if (value instanceof SpinJsonNode json) {
            return JSON.readValue(json.toString(), Object.class);
        }
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        throw new Invalid(List.of(FieldProblem.at(name, "workflow.value.type")));
    }
}
