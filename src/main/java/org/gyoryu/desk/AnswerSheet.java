package org.gyoryu.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gyoryu.forms.FormField;
import org.gyoryu.forms.Forms;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Answers as a page reads them: in the order and with the labels of the form that they answer, choices by their names,
 * lists as tables. What was left empty is left out.
 */
@Component("deskAnswerSheet")
class AnswerSheet {

    private final Forms forms;
    private final MessageSource messages;

    AnswerSheet(Forms forms, MessageSource messages) {
        this.forms = forms;
        this.messages = messages;
    }

    /** A part of the form: its heading (may be empty), single answers, and tables. */
    record Section(String title, List<Row> rows, List<Table> tables) {

        boolean isEmpty() {
            return rows.isEmpty() && tables.isEmpty();
        }
    }

    /** One answer. */
    record Row(String label, String value) {}

    /** A list of the form with its columns. */
    record Table(String title, List<Column> columns, List<List<String>> rows) {}

    /** @param number whether its values are figures */
    record Column(String label, boolean number) {}

    List<Section> of(String formId, Map<String, Object> answers, Locale locale) {
        var sections = new ArrayList<Section>();
        var loose = new Section("", new ArrayList<>(), new ArrayList<>());
        sections.add(loose);
        for (var field : forms.get(formId).fields()) {
            if (field.isContainer() && !field.isList()) {
                var section = new Section(field.label().in(locale), new ArrayList<>(), new ArrayList<>());
                fill(section, field.children(), inside(field, answers), locale);
                sections.add(section);
            } else {
                fill(loose, List.of(field), answers, locale);
            }
        }
        sections.removeIf(Section::isEmpty);
        return sections;
    }

    private void fill(Section section, List<FormField> fields, Map<String, Object> answers, Locale locale) {
        for (var field : fields) {
            if (field.isList()) {
                table(section, field, answers.get(field.key()), locale);
            } else if (field.isContainer()) {
                fill(section, field.children(), inside(field, answers), locale);
            } else if (field.isInput()) {
                var value = text(field, answers.get(field.key()), locale);
                if (!value.isEmpty()) {
                    section.rows().add(new Row(field.label().in(locale), value));
                }
            }
        }
    }

    private void table(Section section, FormField list, Object value, Locale locale) {
        if (!(value instanceof List<?> entries) || entries.isEmpty()) {
            return;
        }
        var fields = inputs(list.children());
        var columns = fields.stream()
                .map(field -> new Column(field.label().in(locale), field.type().equals("number")))
                .toList();
        var rows = entries.stream()
                .filter(Map.class::isInstance)
                .map(entry -> fields.stream()
                        .map(field -> text(field, ((Map<?, ?>) entry).get(field.key()), locale))
                        .toList())
                .toList();
        section.tables().add(new Table(list.label().in(locale), columns, rows));
    }

    private static List<FormField> inputs(List<FormField> fields) {
        return fields.stream()
                .flatMap(field -> field.isContainer() ? inputs(field.children()).stream() : List.of(field).stream())
                .filter(FormField::isInput)
                .toList();
    }

    private static Map<String, Object> inside(FormField group, Map<String, Object> answers) {
        if (group.key().isEmpty()) {
            return answers;
        }
        @SuppressWarnings("unchecked")
        var nested = answers.get(group.key()) instanceof Map<?, ?> map
                ? (Map<String, Object>) map
                : Map.<String, Object>of();
        return nested;
    }

    private String text(FormField field, Object value, Locale locale) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            return messages.getMessage(yes ? "desk.yes" : "desk.no", null, locale);
        }
        if (value instanceof List<?> several) {
            return several.stream().map(each -> text(field, each, locale)).collect(Collectors.joining(", "));
        }
        var plain = value instanceof BigDecimal number ? number.toPlainString() : value.toString();
        if (field.type().equals("number")) {
            return grouped(plain);
        }
        return field.options().stream()
                .filter(option -> option.value().equals(plain))
                .findFirst()
                .map(option -> option.label().in(locale))
                .orElse(plain);
    }

    /** Thousands apart; what is no number stays as it is. */
    private static String grouped(String plain) {
        try {
            var number = new BigDecimal(plain);
            return String.format(
                    Locale.ROOT, "%,." + Math.max(0, number.stripTrailingZeros().scale()) + "f", number);
        } catch (NumberFormatException e) {
            return plain;
        }
    }
}
