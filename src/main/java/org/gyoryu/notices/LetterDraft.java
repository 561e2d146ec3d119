package org.gyoryu.notices;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * A letter about to be written.
 *
 * @param tie through what the reader is concerned, looked at again before it is sent; {@code null} for nothing but the
 *     account itself
 * @param values values of the placeholders: strings, lists and maps of strings
 */
record LetterDraft(LetterKind kind, UUID applicationId, Tie tie, Recipient recipient, Map<String, Object> values) {

    LetterDraft {
        values = new HashMap<>(values);
        for (var placeholder : values.keySet()) {
            if (!kind.allows(placeholder)) {
                throw new IllegalArgumentException(kind.template() + " has no placeholder " + placeholder);
            }
        }
    }
}
