package org.gyoryu.workflow.engine;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Forbidden;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Problem;
import org.gyoryu.core.Stale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the house refuses, as one text that Tasklist can show: in the person's language, naming each field. */
@Component
public class SpokenProblems {

    private final MessageSource messages;

    SpokenProblems(MessageSource messages) {
        this.messages = messages;
    }

    /** The text of the problem, never empty. */
    public String of(Problem problem, Locale locale) {
        if (problem instanceof Invalid invalid) {
            var fields = invalid.problems().stream()
                    .map(field -> of(field, locale))
                    .distinct()
                    .collect(Collectors.joining(" · "));
            return text("workflow.task.invalid", List.of(fields), locale);
        }
        return text(problem.messageKey(), problem.args(), locale);
    }

    /** A text without arguments. */
    public String text(String key, Locale locale) {
        return text(key, List.of(), locale);
    }

    /** HTTP status of a problem. */
    public static int status(Problem problem) {
        if (problem instanceof NotFound) {
            return 404;
        }
        if (problem instanceof Forbidden) {
            return 403;
        }
        if (problem instanceof Invalid) {
            return 422;
        }
        return problem instanceof Stale ? 412 : 409;
    }

    private String of(FieldProblem problem, Locale locale) {
        var text = text(problem.messageKey(), problem.args(), locale);
        return problem.path().isEmpty() ? text : problem.path() + ": " + text;
    }

    private String text(String key, List<Object> args, Locale locale) {
        var spoken = args.stream()
                .map(arg -> arg instanceof LocalizedText text ? text.in(locale) : arg)
                .toArray();
        return messages.getMessage(key, spoken, key, locale);
    }
}
