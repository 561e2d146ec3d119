package org.gyoryu.records;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One fact of the record.
 *
 * @param number its number, given when it was written; numbers of undone transactions are missing
 * @param at when it was written, by the database's clock
 * @param actor username of the person who did it, or {@code system}
 * @param type the fact's name, such as {@code ApplicationHandedIn}
 * @param applicationId the application concerned, or {@code null}
 * @param facts what is worth proving
 * @param position its place in the chain; {@code null} while it is pending, for about a second after the commit
 * @param hash SHA-256 over the previous entry's hash and this entry; {@code null} while pending
 */
public record RecordEntry(
        long number,
        Instant at,
        String actor,
        String type,
        UUID applicationId,
        Map<String, Object> facts,
        Long position,
        String hash) {

    /** Committed, but not yet part of the chain. */
    public boolean pending() {
        return position == null;
    }

    /** SHA-256 of the evidence, such as the answers and documents of a submission, where the fact names one. */
    public Optional<String> evidence() {
        return Optional.ofNullable(facts.get("digest")).map(Object::toString);
    }
}
