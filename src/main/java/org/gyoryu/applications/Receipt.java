package org.gyoryu.applications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gyoryu.core.LocalizedText;

/**
 * The proof of a hand-in.
 *
 * @param submittedAt PostgreSQL's instant of the hand-in, the one that was compared with the closing second
 * @param digest SHA-256 (hex) over the canonical answers, the form version and the documents' digests
 */
public record Receipt(
        UUID applicationId,
        String number,
        String callCode,
        LocalizedText organisationName,
        String title,
        Instant submittedAt,
        String formVersion,
        String digest,
        List<ReceiptDocument> documents) {

    /** A document as it was handed in. */
    public record ReceiptDocument(String kind, String name, long size, String sha256) {}
}
