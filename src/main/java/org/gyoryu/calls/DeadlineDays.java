package org.gyoryu.calls;

/**
 * The periods of the procedure in days; {@code calendar} counts them.
 *
 * @param certification for the applicant's own official to approve
 * @param screening for the office to screen
 * @param supplement for the applicant to supplement
 * @param lastSupplement for the one last period, at most 10
 * @param appeal for an appeal after the letter
 */
public record DeadlineDays(
        int certification,
        int screening,
        int supplement,
        int lastSupplement,
        int declaration,
        int review,
        int missingReview,
        int decision,
        int waitingList,
        int appeal,
        int appealDecision) {

    public DeadlineDays {
        if (lastSupplement > 10) {
            // 민원 처리에 관한 법률 시행령 25
            throw new IllegalArgumentException("The last period for a supplement is 10 days at most");
        }
    }

    /** The periods of the domain's defaults. */
    public static DeadlineDays defaults() {
        return new DeadlineDays(3, 10, 7, 10, 3, 14, 3, 14, 5, 30, 14);
    }
}
