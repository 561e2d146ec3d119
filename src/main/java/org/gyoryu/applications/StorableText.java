package org.gyoryu.applications;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;

/** Text that PostgreSQL cannot keep: the null character and half surrogate pairs. Refused by field, not by an error. */
final class StorableText {

    private StorableText() {}

    /** @throws Invalid naming each field whose text cannot be kept */
    static void check(Map<String, Object> answers) {
        var problems = new ArrayList<FieldProblem>();
        look("", answers, problems);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    /** A single text, such as a reason or a message: wanted, storable, and no longer than this. */
    static String required(String field, String text, int most) {
        if (text == null || text.isBlank()) {
            throw new Invalid(List.of(FieldProblem.at(field, "applications.text.missing")));
        }
        if (text.length() > most) {
            throw new Invalid(List.of(FieldProblem.at(field, "applications.text.tooLong", most)));
        }
        if (!storable(text)) {
            throw new Invalid(List.of(FieldProblem.at(field, "applications.text.unreadable")));
        }
        return text.strip();
    }

    private static void look(String path, Object value, List<FieldProblem> problems) {
        if (value instanceof String text && !storable(text)) {
            problems.add(FieldProblem.at(path, "applications.text.unreadable"));
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> look(path.isEmpty() ? "" + key : path + "." + key, inner, problems));
        } else if (value instanceof List<?> list) {
            for (var i = 0; i < list.size(); i++) {
                look(path + "[" + i + "]", list.get(i), problems);
            }
        }
    }

    private static boolean storable(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || c >= 0xD800 && c <= 0xDFFF);
    }
}
