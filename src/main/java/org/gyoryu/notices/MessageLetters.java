package org.gyoryu.notices;

import java.util.Map;
import org.gyoryu.applications.MessageSent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the applicant that the office wrote; the words stay in the portal. */
@Component
class MessageLetters {

    private final CaseFiles files;
    private final ApplicantMail applicant;

    MessageLetters(CaseFiles files, ApplicantMail applicant) {
        this.files = files;
        this.applicant = applicant;
    }

    @EventListener
    void on(MessageSent message) {
        if (message.fromOffice()) {
            applicant.write(LetterKind.MESSAGE, files.of(message.applicationId()), locale -> Map.of());
        }
    }
}
