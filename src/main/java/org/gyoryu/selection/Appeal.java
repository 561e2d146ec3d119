package org.gyoryu.selection;

import java.time.Instant;
import java.util.UUID;

/**
 * An applicant's appeal against a decision (F-7 of the domain dossier).
 *
 * @param filedAt the database's time of receipt, which decides whether it was in time
 * @param dueAt end of the window, to the closing second
 */
public record Appeal(
        UUID id,
        UUID applicationId,
        UUID decisionId,
        State state,
        String grounds,
        String request,
        String filedBy,
        Instant filedAt,
        Instant dueAt,
        String answer,
        String decidedBy,
        Instant decidedAt) {

    /** Where an appeal stands. */
    public enum State {
        FILED,
        TOO_LATE,
        UPHELD,
        DISMISSED
    }

    public boolean inTime() {
        return state != State.TOO_LATE;
    }
}
