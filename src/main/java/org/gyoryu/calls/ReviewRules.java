package org.gyoryu.calls;

import org.gyoryu.core.Money;

/**
 * How applications are reviewed.
 *
 * @param reviewers reviewers per application up to {@code largeFrom}
 * @param largeReviewers reviewers from {@code largeFrom} on
 * @param minimumScore mean below which nothing is selected
 * @param trimmed from five scores on the highest and the lowest are left out of the mean
 */
public record ReviewRules(int reviewers, Money largeFrom, int largeReviewers, int minimumScore, boolean trimmed) {}
