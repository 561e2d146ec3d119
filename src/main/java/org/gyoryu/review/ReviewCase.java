package org.gyoryu.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** What this room needs to know of an application and its call. */
record ReviewCase(
        UUID applicationId,
        String number,
        String callCode,
        UUID organisationId,
        String organisationNameKo,
        String organisationNameEn,
        String field,
        Rules rules) {

    /** The call's rules for its review, frozen with the call. */
    record Rules(List<Criterion> criteria, BigDecimal step, boolean trimmed, int minimumValid) {}

    /** One criterion with its maximum. */
    record Criterion(String key, BigDecimal max) {}
}
