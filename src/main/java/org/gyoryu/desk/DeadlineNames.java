package org.gyoryu.desk;

import org.gyoryu.calendar.Deadline;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What is due, in words: {@code score:<assignment>} and its like are named by what stands before the colon. */
@Component("deadlineNames")
public class DeadlineNames {

    private final MessageSource messages;

    DeadlineNames(MessageSource messages) {
        this.messages = messages;
    }

    public String of(Deadline deadline) {
        var kind = deadline.kind().split(":", 2)[0];
        return messages.getMessage("desk.deadline.kind." + kind, null, kind, LocaleContextHolder.getLocale());
    }
}
