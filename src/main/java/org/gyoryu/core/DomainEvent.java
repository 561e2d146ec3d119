package org.gyoryu.core;

import java.util.Map;
import java.util.UUID;

/**
 * Something that happened and must be provable later. Published inside the transaction that made it true; {@code
 * records} hears every one of them and enters it into the append-only record.
 */
public interface DomainEvent {

    /** The name of the fact in the past tense, stable over releases. */
    default String type() {
        return getClass().getSimpleName();
    }

    /** The application concerned, or {@code null} for facts about no single application. */
    UUID applicationId();

    /** Username of the person who did it, or {@code "system"}. */
    String actor();

    /**
     * What is worth proving: ids, states, amounts, digests of the evidence. Never a score, a free text or personal data
     * beyond the actor.
     */
    Map<String, Object> facts();
}
