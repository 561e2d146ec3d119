package org.gyoryu.applications.documents;

import java.time.Instant;
import java.util.UUID;

/**
 * A document of an application.
 *
 * @param kind what the call asked for, such as {@code partner-letter}
 * @param name the person's file name, safe to show
 * @param mediaType found in the content
 * @param sha256 hex digest of the bytes as received
 * @param frozen part of something that was handed in; cannot be removed any more
 */
public record StoredDocument(
        UUID id,
        UUID applicationId,
        String kind,
        String name,
        String mediaType,
        long size,
        String sha256,
        DocumentState state,
        String uploadedBy,
        Instant uploadedAt,
        boolean frozen) {}
