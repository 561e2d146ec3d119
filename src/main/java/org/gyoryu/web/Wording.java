package org.gyoryu.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Money;
import org.gyoryu.core.Problem;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts message keys and refusals into words, in the language of the request. Templates reach it as {@code @wording}. */
@Component("wording")
public class Wording {

    private final MessageSource messages;
    private final Formats formats;

    Wording(MessageSource messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public String of(Problem problem) {
        return of(problem.messageKey(), problem.args());
    }

    public String of(FieldProblem problem) {
        return of(problem.messageKey(), problem.args());
    }

    /** The refusal and, if values were wrong, each of them: for where no field can be pointed at. */
    public String all(Problem problem) {
        return problem instanceof Invalid invalid
                ? invalid.problems().stream().map(this::of).collect(Collectors.joining(" "))
                : of(problem);
    }

    /** The text of the key; arguments that carry two languages, amounts or moments are written out first. */
    public String of(String messageKey, List<?> args) {
        var written = args.stream().map(this::written).toArray();
        return messages.getMessage(messageKey, written, messageKey, LocaleContextHolder.getLocale());
    }

    public String of(String messageKey) {
        return of(messageKey, List.of());
    }

    /** A text in the language of the request. */
    public String of(LocalizedText text) {
        return text == null ? "" : text.in(LocaleContextHolder.getLocale());
    }

    private Object written(Object argument) {
        if (argument instanceof LocalizedText text) {
            return of(text);
        }
        if (argument instanceof Money money) {
            return formats.money(money);
        }
        if (argument instanceof Instant moment) {
            return formats.moment(moment);
        }
        if (argument instanceof LocalDate day) {
            return formats.day(day);
        }
        return argument;
    }
}
