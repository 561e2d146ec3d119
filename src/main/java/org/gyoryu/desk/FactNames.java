package org.gyoryu.desk;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a fact of the record is called on pages; one without a name of its own keeps its technical one. */
@Component("factNames")
public class FactNames {

    private final MessageSource messages;

    FactNames(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String type) {
        return messages.getMessage("desk.fact." + type, null, type, LocaleContextHolder.getLocale());
    }
}
