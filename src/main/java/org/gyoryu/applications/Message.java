package org.gyoryu.applications;

import java.time.Instant;
import java.util.UUID;

/**
 * One message. The applicant reads {@code office} instead of an officer's name.
 *
 * @param fromOffice written for the office, not by the organisation
 */
public record Message(
        UUID id,
        UUID applicationId,
        boolean fromOffice,
        String authorName,
        String text,
        Instant sentAt,
        Instant readAt) {}
