package org.gyoryu.notices;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A letter as it lies in the table.
 *
 * @param text what was sent; {@code null} until then
 */
record StoredLetter(
        UUID id,
        LetterKind kind,
        UUID applicationId,
        Tie tie,
        Recipient recipient,
        Map<String, Object> values,
        LetterText text,
        Instant createdAt,
        Letter.State state,
        Instant sentAt,
        String reason,
        int attempts,
        Instant nextAttemptAt) {

    Letter view(String subject, String why) {
        return new Letter(
                id,
                kind.template(),
                applicationId,
                kind.audience(),
                recipient.name(),
                recipient.address(),
                recipient.locale(),
                subject,
                createdAt,
                state,
                sentAt,
                why,
                attempts,
                nextAttemptAt);
    }
}
