package org.gyoryu.applications;

import java.time.Instant;
import java.util.UUID;
import org.gyoryu.core.Money;

/** One line of a list of applications. Number and submittedAt are null for drafts, dueAt where nothing is due. */
public record ApplicationSummary(
        UUID id,
        String number,
        String callCode,
        UUID organisationId,
        String organisationName,
        String title,
        Money requestedAmount,
        ApplicationStatus status,
        Instant statusSince,
        Instant updatedAt,
        Instant submittedAt,
        Instant dueAt) {}
