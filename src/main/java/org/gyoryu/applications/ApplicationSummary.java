package org.gyoryu.applications;

import java.time.Instant;
import java.util.UUID;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Money;

/** One line of a list of applications. Number and submittedAt are null for drafts, dueAt outside the lists of what is due. */
public record ApplicationSummary(
        UUID id,
        String number,
        String callCode,
        UUID organisationId,
        LocalizedText organisationName,
        String title,
        Money requestedAmount,
        ApplicationStatus status,
        Instant statusSince,
        Instant updatedAt,
        Instant submittedAt,
        Instant dueAt) {

    /** The same line with what is due next. */
    ApplicationSummary dueAt(Instant due) {
        return new ApplicationSummary(
                id,
                number,
                callCode,
                organisationId,
                organisationName,
                title,
                requestedAmount,
                status,
                statusSince,
                updatedAt,
                submittedAt,
                due);
    }
}
