package org.gyoryu.forms;

import java.util.List;
import java.util.Optional;
import org.gyoryu.core.LocalizedText;

/**
 * A form as its file says.
 *
 * @param path where the file lies, such as {@code forms/local-support/apply.form}
 * @param digest SHA-256 of the file: the version that an answer was given to
 */
public record FormDefinition(String id, LocalizedText name, String path, String digest, List<FormField> fields) {

    public FormDefinition {
        fields = List.copyOf(fields);
    }

    /** The top-level field with this key; groups without a path are looked through. */
    public Optional<FormField> field(String key) {
        return find(fields, key);
    }

    private static Optional<FormField> find(List<FormField> among, String key) {
        for (var field : among) {
            if (key.equals(field.key())) {
                return Optional.of(field);
            }
            if (field.key().isEmpty() && field.isContainer()) {
                var inside = find(field.children(), key);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }
}
