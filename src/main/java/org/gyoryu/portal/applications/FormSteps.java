package org.gyoryu.portal.applications;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gyoryu.core.NotFound;
import org.gyoryu.forms.Forms;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A form cut into steps: each top-level group is one page. */
@Component
class FormSteps {

    private final Forms forms;
    private final JsonMapper json;

    FormSteps(Forms forms, JsonMapper json) {
        this.forms = forms;
        this.json = json;
    }

    /**
     * One step.
     *
     * @param key its place in the address, such as {@code budget}
     * @param groupId the group in the form
     * @param schema the form with this group alone
     * @param keys the top-level keys of its answers
     */
    record Step(String key, String groupId, String title, ObjectNode schema, Set<String> keys) {

        /** Only the answers of this step. */
        Map<String, Object> part(Map<String, Object> answers) {
            var part = new LinkedHashMap<String, Object>();
            keys.stream().filter(answers::containsKey).forEach(it -> part.put(it, answers.get(it)));
            return part;
        }

        /** The answers with those of this step replaced; what is empty is left out. */
        Map<String, Object> replace(Map<String, Object> answers, Map<String, Object> typed) {
            var all = new LinkedHashMap<>(answers);
            keys.forEach(all::remove);
            typed.forEach((key, value) -> {
                if (value != null) {
                    all.put(key, value);
                }
            });
            return all;
        }

        /** Whether the path of a problem, such as {@code budget[2].amount}, lies in this step. */
        boolean holds(String path) {
            return keys.contains(path.replaceAll("[.\\[].*", ""));
        }
    }

    List<Step> of(String formId, Locale locale) {
        var form = (ObjectNode) json.readTree(forms.schemaFor(formId, locale));
        var steps = new ArrayList<Step>();
        for (var component : form.path("components")) {
            if ("group".equals(component.path("type").asString(""))) {
                steps.add(step(form, (ObjectNode) component));
            }
        }
        return steps;
    }

    Step get(String formId, String key, Locale locale) {
        return of(formId, locale).stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("portal.step.unknown"));
    }

    /** The step in which the field of this path stands. */
    static Optional<Step> holding(List<Step> steps, String path) {
        return steps.stream().filter(it -> it.holds(path)).findFirst();
    }

    private Step step(ObjectNode form, ObjectNode group) {
        var alone = form.deepCopy();
        var shown = group.deepCopy();
        withoutProperties(shown);
        alone.remove("properties");
        alone.putArray("components").add(shown);
        var keys = new LinkedHashSet<String>();
        collect(group, keys);
        var id = group.path("id").asString("");
        return new Step(keyOf(id), id, group.path("label").asString(""), alone, keys);
    }

    /** {@code Group_Budget} is {@code budget}. */
    static String keyOf(String groupId) {
        return groupId.replaceFirst("^Group_", "")
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private static void collect(JsonNode container, Set<String> keys) {
        if (container.hasNonNull("path")) {
            keys.add(container.get("path").asString());
            return;
        }
        for (var component : container.path("components")) {
            if (component.hasNonNull("path")) {
                keys.add(component.get("path").asString());
            } else if ("group".equals(component.path("type").asString(""))) {
                collect(component, keys);
            } else if (component.hasNonNull("key")) {
                keys.add(component.get("key").asString());
            }
        }
    }

    /** The other language travels in the properties; the page has no use for it. */
    private static void withoutProperties(ObjectNode component) {
        component.remove("properties");
        if (component.get("components") instanceof ArrayNode children) {
            children.forEach(child -> withoutProperties((ObjectNode) child));
        }
    }
}
