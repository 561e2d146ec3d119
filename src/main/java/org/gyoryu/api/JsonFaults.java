package org.gyoryu.api;

import java.util.List;
import java.util.stream.Collectors;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.web.Wording;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Says what is wrong with a JSON body: where it breaks off, which name is unknown, which value has the wrong type. */
@Component
class JsonFaults {

    private final Wording wording;

    JsonFaults(Wording wording) {
        this.wording = wording;
    }

    ApiProblem explain(HttpMessageNotReadableException unreadable, ApiProblems problems) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyTooLarge) {
                return problems.of(413);
            }
            if (cause instanceof StreamConstraintsException limit) {
                return limit(limit, problems);
            }
        }
        if (unreadable.getCause() instanceof UnrecognizedPropertyException unknown) {
            return problems.invalid(FieldProblem.at(path(unknown), "api.unknown"));
        }
        if (unreadable.getCause() instanceof MismatchedInputException mismatch
                && !path(mismatch).isEmpty()) {
            return problems.invalid(FieldProblem.at(path(mismatch), "api.type"));
        }
        if (unreadable.getCause() instanceof JacksonException broken && broken.getLocation() != null) {
            var place = broken.getLocation();
            var detail = wording.of("api.json.broken", List.of(place.getLineNr(), place.getColumnNr()));
            return problems.with(400, detail, List.of());
        }
        return problems.with(400, wording.of("api.json.missing"), List.of());
    }

    private ApiProblem limit(StreamConstraintsException limit, ApiProblems problems) {
        var tooLong = limit.getOriginalMessage().startsWith("Document length")
                || limit.getOriginalMessage().startsWith("String value length");
        return tooLong ? problems.of(413) : problems.with(400, wording.of("api.json.limits"), List.of());
    }

    private static String path(JacksonException fault) {
        return fault.getPath().stream()
                .map(part ->
                        part.getPropertyName() == null ? "[" + part.getIndex() + "]" : "." + part.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
