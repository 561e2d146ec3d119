package org.gyoryu.notices;

import java.util.List;
import java.util.UUID;

/** What was written to whom. Callers check who may ask. */
public interface Letters {

    /** All letters about an application, staff's and reviewers' included, newest first: for the desk. */
    List<Letter> ofApplication(UUID applicationId);

    /** The letters to the applying side, newest first, whether or not the mail arrived: for the portal. */
    List<Letter> toApplicant(UUID applicationId);

    /**
     * The words of a letter to the applying side.
     *
     * @throws org.gyoryu.core.NotFound if this application has no such letter to its applicant
     */
    LetterText textToApplicant(UUID applicationId, UUID letterId);

    /**
     * The words of a letter, for the desk.
     *
     * @throws org.gyoryu.core.NotFound if there is none, or if it is for the account's owner alone
     */
    LetterText text(UUID letterId);

    /** Letters that the mail server refused for good, newest first; at most 500. */
    List<Letter> undelivered();

    /** How many letters wait for the mail server, and since when the oldest of them does. */
    Waiting waiting();

    /**
     * Sends an undelivered letter again, under the same Message-ID, to the address that its reader has now.
     *
     * @param by username of the officer
     * @throws org.gyoryu.core.Refused if it is not undelivered
     */
    void resend(UUID letterId, String by);

    /** @param oldest when the longest waiting letter was written, or {@code null} when none waits */
    record Waiting(long letters, java.time.Instant oldest) {}
}
