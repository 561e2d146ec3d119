package org.gyoryu.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.gyoryu.review.ReviewSummary.CriterionMean;

/**
 * Turns signed sheets into the result of the stage: the mean of the totals to two decimals, half up. From five valid
 * scores on, where the call says so, one highest and one lowest sheet are left out; ties are ordered by the moment of
 * signing, so that the result does not depend on the order of reading.
 */
final class Results {

    static final int TRIM_FROM = 5;

    private Results() {}

    static ReviewSummary of(UUID applicationId, List<SignedSheet> sheets, ReviewCase.Rules rules, Instant at) {
        var ordered = sheets.stream()
                .sorted(Comparator.comparing(SignedSheet::total)
                        .thenComparing(SignedSheet::signedAt)
                        .thenComparing(SignedSheet::assignmentId))
                .toList();
        var trimmed = rules.trimmed() && ordered.size() >= TRIM_FROM;
        var counted = trimmed ? ordered.subList(1, ordered.size() - 1) : ordered;
        var criteria = rules.criteria().stream()
                .map(criterion -> new CriterionMean(
                        criterion.key(),
                        mean(counted.stream()
                                .map(sheet -> sheet.sheet().scores().get(criterion.key()))
                                .toList()),
                        criterion.max()))
                .toList();
        var mean = mean(counted.stream().map(SignedSheet::total).toList());
        return new ReviewSummary(applicationId, at, ordered.size(), trimmed, mean, criteria);
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), 2, RoundingMode.HALF_UP);
    }
}
