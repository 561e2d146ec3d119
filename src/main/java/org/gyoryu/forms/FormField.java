package org.gyoryu.forms;

import java.math.BigDecimal;
import java.util.List;
import org.gyoryu.core.LocalizedText;

/**
 * One component of a form: a field with a key, a container (group, dynamiclist) of others, or something only to be
 * read (text, separator).
 *
 * @param type the form-js component type
 * @param key the field's name, a container's path, or empty
 * @param hideWhen FEEL condition under which it is not shown, or {@code null}
 * @param expression FEEL expression that computes it (type {@code expression}), or {@code null}
 */
public record FormField(
        String id,
        String type,
        String key,
        LocalizedText label,
        LocalizedText description,
        boolean disabled,
        Rules rules,
        List<Option> options,
        String hideWhen,
        String expression,
        List<FormField> children) {

    public FormField {
        options = List.copyOf(options);
        children = List.copyOf(children);
    }

    /** A choice of a select, radio, checklist or taglist. */
    public record Option(String value, LocalizedText label) {}

    /**
     * What the form demands of a value; what it does not demand is {@code null} or false.
     *
     * @param text a number travels as text ({@code serializeToString})
     * @param validationType {@code email} or {@code phone}
     * @param subtype of a datetime: {@code date}, {@code time} or {@code datetime}
     * @param valuesKey name of the fact that holds the choices
     * @param fixedEntries a dynamic list neither grows nor shrinks
     */
    public record Rules(
            boolean required,
            Integer minLength,
            Integer maxLength,
            BigDecimal min,
            BigDecimal max,
            String pattern,
            String validationType,
            Integer decimalDigits,
            BigDecimal step,
            boolean text,
            String subtype,
            boolean disallowPast,
            String valuesKey,
            boolean fixedEntries) {}

    /** Whether it carries a value of its own. */
    public boolean isInput() {
        return !key.isEmpty() && !isContainer() && !"expression".equals(type);
    }

    public boolean isList() {
        return "dynamiclist".equals(type);
    }

    public boolean isContainer() {
        return isList() || "group".equals(type);
    }
}
