package org.gyoryu.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gyoryu.forms.FormDefinition;
import org.gyoryu.forms.FormField;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Answers to a form, made readable: choices in words, amounts with separators, lists as tables. */
@Component
public class AnswerSheet {

    private final Formats formats;
    private final Wording wording;

    AnswerSheet(Formats formats, Wording wording) {
        this.formats = formats;
        this.wording = wording;
    }

    /**
     * One group of the form.
     *
     * @param id of the group in the form
     */
    public record Section(String id, String title, List<Line> lines) {}

    /**
     * One field, or a list with its columns and rows.
     *
     * @param text {@code null} when nothing was answered, and for lists
     * @param rows {@code null} for single fields
     * @param numeric which columns hold numbers
     */
    public record Line(
            String key,
            String label,
            String text,
            List<String> columns,
            List<List<String>> rows,
            List<Boolean> numeric,
            boolean required) {

        public boolean isTable() {
            return rows != null;
        }
    }

    /** The whole form in the language of the request; fields outside every group form a section without title. */
    public List<Section> read(FormDefinition form, Map<String, Object> answers) {
        var sections = new ArrayList<Section>();
        var loose = new ArrayList<Line>();
        for (var field : form.fields()) {
            if ("group".equals(field.type())) {
                sections.add(new Section(field.id(), wording.of(field.label()), lines(field.children(), answers)));
            } else {
                loose.addAll(lines(List.of(field), answers));
            }
        }
        if (!loose.isEmpty()) {
            sections.add(0, new Section("", "", loose));
        }
        return sections;
    }

    private List<Line> lines(List<FormField> fields, Map<String, Object> answers) {
        var lines = new ArrayList<Line>();
        for (var field : fields) {
            if (field.isList()) {
                lines.add(table(field, answers.get(field.key())));
            } else if (field.isContainer()) {
                lines.addAll(lines(field.children(), inside(field, answers)));
            } else if (field.isInput()) {
                lines.add(new Line(
                        field.key(),
                        wording.of(field.label()),
                        text(field, answers.get(field.key())),
                        null,
                        null,
                        null,
                        field.rules().required()));
            }
        }
        return lines;
    }

    private Line table(FormField list, Object value) {
        var columns =
                list.children().stream().filter(child -> !child.key().isEmpty()).toList();
        var rows = new ArrayList<List<String>>();
        if (value instanceof List<?> entries) {
            for (var entry : entries) {
                var row = entry instanceof Map<?, ?> map ? map : Map.of();
                rows.add(columns.stream()
                        .map(column -> Objects.requireNonNullElse(text(column, row.get(column.key())), ""))
                        .toList());
            }
        }
        return new Line(
                list.key(),
                wording.of(list.label()),
                null,
                columns.stream().map(this::columnTitle).toList(),
                rows,
                columns.stream().map(AnswerSheet::isNumeric).toList(),
                false);
    }

    private String columnTitle(FormField column) {
        var label = wording.of(column.label());
        return label.isBlank() ? wording.of("web.sheet." + column.key()) : label;
    }

    private String text(FormField field, Object value) {
        if (value == null || "".equals(value)) {
            return null;
        }
        if (value instanceof Boolean yes) {
            return wording.of(yes ? "web.yes" : "web.no");
        }
        if (value instanceof List<?> several) {
            return several.stream().map(each -> choice(field, each)).collect(Collectors.joining(", "));
        }
        if (!field.options().isEmpty()) {
            return choice(field, value);
        }
        if (isNumeric(field)) {
            return isYear(field) ? value.toString() : number(value);
        }
        return "datetime".equals(field.type()) ? day(value) : value.toString();
    }

    private String choice(FormField field, Object value) {
        return field.options().stream()
                .filter(option -> option.value().equals(value.toString()))
                .map(FormField.Option::label)
                .map(wording::of)
                .findFirst()
                .orElse(value.toString());
    }

    private String day(Object value) {
        try {
            return formats.day(LocalDate.parse(value.toString()));
        } catch (DateTimeParseException notADay) {
            return value.toString();
        }
    }

    private static String number(Object value) {
        try {
            return String.format(
                    LocaleContextHolder.getLocale(), "%,d", new BigDecimal(value.toString()).toBigIntegerExact());
        } catch (ArithmeticException | NumberFormatException fraction) {
            return value.toString();
        }
    }

    /** A whole number between two years is one, and a year is written without separators. */
    private static boolean isYear(FormField field) {
        var rules = field.rules();
        return rules != null
                && rules.min() != null
                && rules.max() != null
                && rules.min().compareTo(BigDecimal.valueOf(1900)) >= 0
                && rules.max().compareTo(BigDecimal.valueOf(2100)) <= 0;
    }

    private static boolean isNumeric(FormField field) {
        return "number".equals(field.type()) || "expression".equals(field.type());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> inside(FormField group, Map<String, Object> answers) {
        if (group.key().isEmpty()) {
            return answers;
        }
        return answers.get(group.key()) instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
