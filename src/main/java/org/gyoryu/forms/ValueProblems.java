package org.gyoryu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gyoryu.core.FieldProblem;

/** What was found wrong so far. It stops counting at a hundred: nobody reads more, and an answer stays small. */
final class ValueProblems {

    private static final int MOST = 100;
    private static final int LONGEST_PATH = 120;

    private final List<FieldProblem> found = new ArrayList<>();
    private final Locale locale;

    ValueProblems(Locale locale) {
        this.locale = locale;
    }

    /** The field's label is the first argument of every text, in both languages: who reads it decides. */
    void add(FormField field, String path, String key, Object... args) {
        var all = new ArrayList<Object>();
        all.add(label(field));
        all.addAll(List.of(args));
        put(path, key, all.toArray());
    }

    void unknown(String path, String name) {
        put(path, "forms.unknown-field", shortened(name));
    }

    List<FieldProblem> found() {
        return found;
    }

    boolean none() {
        return found.isEmpty();
    }

    private void put(String path, String key, Object... args) {
        if (found.size() < MOST) {
            found.add(FieldProblem.at(shortened(path), key, args));
        }
    }

    private Object label(FormField field) {
        return field.label().in(locale).isBlank() ? field.key() : field.label();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_PATH ? text : text.substring(0, LONGEST_PATH) + "…";
    }
}
