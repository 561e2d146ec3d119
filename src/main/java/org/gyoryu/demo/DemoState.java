package org.gyoryu.demo;

/** How far the demo brings an application. */
enum DemoState {
    DRAFT,
    CERTIFYING,
    SCREENING,
    SCREENING_LATE,
    SUPPLEMENT,
    LAST_SUPPLEMENT,
    RETURNED,
    INELIGIBLE,
    WITHDRAWN,
    REVIEW_NEW,
    REVIEW,
    REVIEW_HALF,
    REVIEW_CONFLICT,
    REVIEW_MISSING,
    REVIEWED,
    SELECTED,
    WAITING,
    MOVED_UP,
    NOT_SELECTED,
    APPEAL,
    APPEAL_DISMISSED,
    APPEAL_LATE,
    APPEAL_UPHELD;

    boolean handedIn() {
        return this != DRAFT;
    }

    /** Whether screening accepts it. */
    boolean accepted() {
        return ordinal() >= REVIEW_NEW.ordinal();
    }

    boolean decided() {
        return ordinal() >= SELECTED.ordinal();
    }

    /** What the reviewers will think of it, in percent of the full score. */
    int quality() {
        return switch (this) {
            case SELECTED -> 88;
            case MOVED_UP -> 79;
            case WAITING -> 77;
            case APPEAL_UPHELD -> 75;
            case NOT_SELECTED, APPEAL, APPEAL_DISMISSED, APPEAL_LATE -> 64;
            default -> 80;
        };
    }
}
