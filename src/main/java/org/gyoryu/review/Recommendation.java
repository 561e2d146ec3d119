package org.gyoryu.review;

/** What a reviewer would do with the application. */
public enum Recommendation {
    SUPPORT,
    SUPPORT_WITH_CHANGES,
    DO_NOT_SUPPORT
}
