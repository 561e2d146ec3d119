package org.gyoryu.forms;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Service;

/** The forms of the class path ({@code forms/**}). A broken file stops the start with its name and line. */
@Service
public class Forms {

    /** All form ids, in order. */
    public Collection<String> ids() {
        throw new UnsupportedOperationException();
    }

    /** @throws IllegalArgumentException naming the form if there is none */
    public FormDefinition get(String formId) {
        throw new UnsupportedOperationException();
    }

    /** The form-js JSON with labels, descriptions, texts and choices in the language. */
    public String schemaFor(String formId, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /**
     * Checks values that are meant to be final, against every rule of the form.
     *
     * @param values as a JSON object: text, numbers, booleans, lists and objects
     */
    public CheckedValues check(String formId, Map<String, Object> values, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** Checks a draft: names, types, choices and lengths; nothing is required yet. */
    public CheckedValues checkDraft(String formId, Map<String, Object> values, Locale locale) {
        throw new UnsupportedOperationException();
    }
}
