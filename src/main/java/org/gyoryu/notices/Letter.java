package org.gyoryu.notices;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * A letter and what became of it.
 *
 * @param template which letter of the procedure, such as {@code supplement-requested}
 * @param applicationId the application that it is about, or {@code null}
 * @param audience in which capacity the recipient gets it
 * @param reason why it was not delivered: the mail server's words, or {@code null}
 * @param attempts how often a mail server was asked to take it
 * @param nextAttemptAt when it is tried again, while it waits
 */
public record Letter(
        UUID id,
        String template,
        UUID applicationId,
        Audience audience,
        String recipientName,
        String address,
        Locale locale,
        String subject,
        Instant createdAt,
        State state,
        Instant sentAt,
        String reason,
        int attempts,
        Instant nextAttemptAt) {

    /** In which capacity a person gets a letter; decides who else may read it, and whether it may still go out. */
    public enum Audience {
        /** Members of the applying organisation; shown in the portal. */
        APPLICANT,
        /** One reviewer, about an assignment. */
        REVIEWER,
        /** Staff with a role. */
        OFFICE,
        /** The account's owner alone: confirmations, password resets, invitations. Its text is shown to nobody else. */
        ACCOUNT
    }

    /** Where a letter is. */
    public enum State {
        /** Waits for the mail server, perhaps for another attempt. */
        WAITING,
        /** A mail server took it. */
        SENT,
        /** Refused for good; an officer reads the reason and may send it again. */
        UNDELIVERED,
        /** Not sent, because its reader may no longer see what it is about. */
        WITHHELD
    }
}
