package org.gyoryu.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks one set of values against one form, top to bottom, as the renderer would show it. */
final class FormCheck {

    /** More than anybody types by hand. */
    private static final int MOST_ENTRIES = 200;

    private final ValueProblems problems;
    private final ValueRules rules;
    private final boolean isFinal;
    private final Map<String, Object> facts;

    FormCheck(Locale locale, java.time.Clock clock, boolean isFinal, Map<String, Object> facts) {
        this.problems = new ValueProblems(locale);
        this.rules = new ValueRules(problems, clock, isFinal);
        this.isFinal = isFinal;
        this.facts = facts;
    }

    CheckedValues run(FormDefinition form, Map<String, Object> values) {
        var scope = new HashMap<>(values);
        scope.putAll(facts);
        return new CheckedValues(object(form.fields(), values, scope, ""), problems.found());
    }

    private Map<String, Object> object(
            List<FormField> fields, Map<String, Object> values, Map<String, Object> scope, String prefix) {
        var known = names(fields).collect(Collectors.toSet());
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.unknown(prefix + name, name));
        var checked = new LinkedHashMap<String, Object>();
        fields.forEach(field -> field(field, values, scope, prefix, checked));
        return checked;
    }

    /** Names at this level: groups without a path belong to their surroundings. */
    private static Stream<String> names(List<FormField> fields) {
        return fields.stream()
                .flatMap(field -> field.key().isEmpty() ? names(field.children()) : Stream.of(field.key()));
    }

    private void field(
            FormField field,
            Map<String, Object> values,
            Map<String, Object> scope,
            String prefix,
            Map<String, Object> checked) {
        if (isFinal && isHidden(field, scope)) {
            forget(field, scope);
            return;
        }
        if (field.isContainer() && field.key().isEmpty()) {
            field.children().forEach(child -> field(child, values, scope, prefix, checked));
            return;
        }
        if (field.key().isEmpty() || field.disabled()) {
            return;
        }
        var sent = values.get(field.key());
        var path = prefix + field.key();
        Object value;
        if (field.expression() != null) {
            value = Feel.of(field.expression()).apply(scope);
        } else {
            value = field.isContainer() ? container(field, sent, scope, path) : value(field, sent, path);
        }
        // what follows sees the value as it is kept, so that nobody can send a result of the server's own
        scope.put(field.key(), value);
        if (value != null) {
            checked.put(field.key(), value);
        }
    }

    private static boolean isHidden(FormField field, Map<String, Object> scope) {
        return field.hideWhen() != null
                && Boolean.TRUE.equals(Feel.of(field.hideWhen()).apply(scope));
    }

    /** What is hidden counts as not there for the conditions that follow. */
    private static void forget(FormField field, Map<String, Object> scope) {
        if (field.key().isEmpty()) {
            field.children().forEach(child -> forget(child, scope));
        } else {
            scope.remove(field.key());
        }
    }

    private Object container(FormField field, Object value, Map<String, Object> scope, String path) {
        if (field.isList()) {
            return list(field, value, scope, path);
        }
        if (value != null && !(value instanceof Map)) {
            problems.add(field, path, "forms.type.group");
            return null;
        }
        var group = entry(field, value == null ? Map.of() : (Map<?, ?>) value, scope, path);
        return group.isEmpty() ? null : group;
    }

    private Object list(FormField field, Object value, Map<String, Object> scope, String path) {
        if (value == null) {
            return null;
        }
        if (!(value instanceof Collection<?> entries)) {
            problems.add(field, path, "forms.type.list");
            return null;
        }
        if (entries.size() > MOST_ENTRIES) {
            problems.add(field, path, "forms.too-many", MOST_ENTRIES, entries.size());
            return null;
        }
        if (field.rules().fixedEntries()
                && facts.get(field.key()) instanceof Collection<?> given
                && given.size() != entries.size()) {
            problems.add(field, path, "forms.fixed-entries", given.size(), entries.size());
            return null;
        }
        var checked = new ArrayList<Object>();
        for (var entry : entries) {
            var place = path + "[" + checked.size() + "]";
            if (entry instanceof Map<?, ?> map) {
                checked.add(entry(field, map, scope, place));
            } else {
                problems.add(field, place, "forms.type.entry");
                checked.add(Map.of());
            }
        }
        return checked;
    }

    private Map<String, Object> entry(FormField field, Map<?, ?> entry, Map<String, Object> scope, String path) {
        var values = new LinkedHashMap<String, Object>();
        entry.forEach((name, value) -> values.put(String.valueOf(name), value));
        var inner = new HashMap<>(scope);
        inner.put("parent", scope);
        inner.put("this", values);
        names(field.children()).forEach(inner::remove);
        inner.putAll(values);
        return object(field.children(), values, inner, path + ".");
    }

    private Object value(FormField field, Object value, String path) {
        if (isEmpty(value) || isFinal && "checkbox".equals(field.type()) && Boolean.FALSE.equals(value)) {
            if (isFinal && field.rules().required()) {
                problems.add(field, path, missing(field));
            }
            return Boolean.FALSE.equals(value) ? value : null;
        }
        var choices = field.rules().valuesKey() == null
                ? null
                : facts.get(field.rules().valuesKey());
        return rules.check(field, value, path, choices instanceof Collection<?> known ? known : null);
    }

    private static String missing(FormField field) {
        return switch (field.type()) {
            case "checkbox" -> "forms.required.checkbox";
            case "radio", "select", "checklist", "taglist" -> "forms.required.choice";
            default -> "forms.required";
        };
    }

    private static boolean isEmpty(Object value) {
        return value == null
                || value instanceof String text && text.isBlank()
                || value instanceof Collection<?> several && several.isEmpty();
    }
}
