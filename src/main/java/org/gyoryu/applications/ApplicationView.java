package org.gyoryu.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.documents.StoredDocument;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Money;

/**
 * An application as its own organisation sees it.
 *
 * @param number null until it was first handed in
 * @param version to be sent back with the next change
 * @param submittedAt instant of the last hand-in, or null
 * @param digest of what was last handed in, or null
 * @param remark the office's or the certifier's last words on it (sent back, ineligible, returned), or null
 * @param supplement the request that waits for an answer, or null
 * @param editable whether answers and documents may be changed now
 * @param withdrawable whether it may be taken back now
 */
public record ApplicationView(
        UUID id,
        String number,
        String callCode,
        UUID organisationId,
        LocalizedText organisationName,
        String formId,
        String formVersion,
        String title,
        Money requestedAmount,
        Map<String, Object> answers,
        long version,
        ApplicationStatus status,
        Instant statusSince,
        Instant createdAt,
        Instant updatedAt,
        Instant submittedAt,
        String digest,
        String remark,
        Supplement supplement,
        List<StoredDocument> documents,
        boolean editable,
        boolean withdrawable) {}
