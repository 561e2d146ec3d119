package org.gyoryu.forms;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a form into Korean: English stands in the attributes that form-js knows, Korean beside it in {@code properties}
 * under the same name with {@code _ko}, and the choices' labels in {@code values_ko}, separated by {@code |}.
 */
final class FormLanguage {

    private static final String SUFFIX = "_ko";

    private FormLanguage() {}

    static String korean(String content) {
        var form = FormReader.JSON.readTree(content);
        form.path("components").forEach(FormLanguage::translate);
        return FormReader.JSON.writeValueAsString(form);
    }

    private static void translate(JsonNode node) {
        var component = (ObjectNode) node;
        component.path("properties").properties().forEach(entry -> {
            if (entry.getKey().endsWith(SUFFIX)) {
                swap(
                        component,
                        entry.getKey().replace(SUFFIX, ""),
                        entry.getValue().asString());
            }
        });
        component.path("components").forEach(FormLanguage::translate);
    }

    private static void swap(ObjectNode component, String name, String korean) {
        if ("values".equals(name) && component.path("values") instanceof ArrayNode values) {
            var labels = korean.split("\\|", -1);
            for (var i = 0; i < Math.min(labels.length, values.size()); i++) {
                ((ObjectNode) values.get(i)).put("label", labels[i]);
            }
        } else if ("label".equals(name)
                && "datetime".equals(component.path("type").asString(""))) {
            component.put(
                    component.has("timeLabel") && !component.has("dateLabel") ? "timeLabel" : "dateLabel", korean);
        } else if (name.endsWith("Adorner") && component.path("appearance") instanceof ObjectNode appearance) {
            appearance.put(name, korean);
        } else {
            component.put(name, korean);
        }
    }
}
