package org.gyoryu.applications.documents;

import java.text.Normalizer;
import java.util.List;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;

/** A person's name for a file: kept as it is, in one normal form, or refused with the reason. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /** @throws Invalid for names that would mislead a reader or a file system */
    static String checked(String given) {
        if (given == null || given.isBlank()) {
            throw refused("applications.document.name.missing");
        }
        // macOS sends Hangul decomposed; stored composed it looks and sorts as typed
        var name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (name.codePoints().anyMatch(FileName::hidden)) {
            throw refused("applications.document.name.hidden");
        }
        if (name.contains("/") || name.contains("\\") || name.contains("..") || name.startsWith(".")) {
            throw refused("applications.document.name.path");
        }
        if (name.length() > LONGEST) {
            throw refused("applications.document.name.tooLong", LONGEST);
        }
        return name;
    }

    /** Line breaks, other controls, right-to-left and other invisible marks, half surrogates. */
    private static boolean hidden(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static Invalid refused(String key, Object... args) {
        return new Invalid(List.of(FieldProblem.at("file", key, args)));
    }
}
