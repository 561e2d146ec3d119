package org.gyoryu.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.ApplicationSummary;

/** An application in the list. */
@Schema(name = "ApplicationLine")
record ApplicationLine(
        UUID id,
        @Schema(description = "Given at the first hand-in") String number,
        String call,
        UUID organisation,
        String organisationName,
        String title,
        ApplicationStatus status,
        Instant statusSince,
        Instant updatedAt,
        Instant submittedAt,
        String href) {

    static ApplicationLine of(ApplicationSummary summary, Locale locale) {
        return new ApplicationLine(
                summary.id(),
                summary.number(),
                summary.callCode(),
                summary.organisationId(),
                summary.organisationName().in(locale),
                summary.title(),
                summary.status(),
                summary.statusSince(),
                summary.updatedAt(),
                summary.submittedAt(),
                ApiPaths.V1 + "/applications/" + summary.id());
    }
}
