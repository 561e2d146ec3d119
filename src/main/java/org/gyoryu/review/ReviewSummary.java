package org.gyoryu.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a closed review stage came to, without names. This is also what the applicant gets after the decision.
 *
 * @param mean mean of the valid totals, two decimals, half up
 * @param trimmed whether the highest and the lowest total were left out
 * @param validScores number of signed sheets that counted, those left out included
 */
public record ReviewSummary(
        UUID applicationId,
        Instant closedAt,
        int validScores,
        boolean trimmed,
        BigDecimal mean,
        List<CriterionMean> criteria) {

    /** Mean of one criterion over the sheets that count, two decimals, half up. */
    public record CriterionMean(String criterion, BigDecimal mean, BigDecimal max) {}
}
