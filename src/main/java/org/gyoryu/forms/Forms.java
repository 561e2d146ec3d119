package org.gyoryu.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gyoryu.core.StartRefused;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Service;

/** The forms of the class path ({@code forms/**}). A broken file stops the start with its name and line. */
@Service
public class Forms {

    private final SortedMap<String, Form> forms = new TreeMap<>();
    private final Clock clock;

    Forms(Clock clock) {
        this.clock = clock;
        for (var file : files()) {
            add(file);
        }
    }

    private record Form(FormDefinition definition, String english, String korean) {}

    /** All form ids, in order. */
    public Collection<String> ids() {
        return Collections.unmodifiableCollection(forms.keySet());
    }

    /** @throws IllegalArgumentException naming the form if there is none */
    public FormDefinition get(String formId) {
        return form(formId).definition();
    }

    /** The form-js JSON with labels, descriptions, texts and choices in the language. */
    public String schemaFor(String formId, Locale locale) {
        var form = form(formId);
        return Locale.KOREAN.getLanguage().equals(locale.getLanguage()) ? form.korean() : form.english();
    }

    /**
     * Checks values that are meant to be final, against every rule of the form.
     *
     * @param values as a JSON object: text, numbers, booleans, lists and objects
     */
    public CheckedValues check(String formId, Map<String, Object> values, Locale locale) {
        return check(formId, values, Map.of(), locale);
    }

    /**
     * The same where conditions and choices also hang on what the form shows.
     *
     * @param facts what the server put into the form; it goes before anything of that name that was sent
     */
    public CheckedValues check(String formId, Map<String, Object> values, Map<String, Object> facts, Locale locale) {
        return new FormCheck(locale, clock, true, facts).run(get(formId), values);
    }

    /** Checks a draft: names, types, choices and lengths; nothing is required yet, and what is hidden is kept. */
    public CheckedValues checkDraft(String formId, Map<String, Object> values, Locale locale) {
        return new FormCheck(locale, clock, false, Map.of()).run(get(formId), values);
    }

    private Form form(String formId) {
        var form = forms.get(formId);
        if (form == null) {
            throw new IllegalArgumentException("There is no form " + formId);
        }
        return form;
    }

    private void add(Resource file) {
        var path = path(file);
        var content = content(file);
        var definition = FormReader.read(path, content);
        var former = forms.put(definition.id(), new Form(definition, content, FormLanguage.korean(content)));
        if (former != null) {
            throw new StartRefused(
                    "Form " + path + " and form " + former.definition().path() + " have the same id");
        }
    }

    private static Resource[] files() {
        try {
            return new PathMatchingResourcePatternResolver().getResources("classpath*:forms/**/*.form");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Resource file) {
        try {
            var url = file.getURL().toString();
            return url.substring(url.lastIndexOf("/forms/") + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
