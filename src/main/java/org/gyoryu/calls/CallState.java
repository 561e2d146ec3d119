package org.gyoryu.calls;

/** Where a call stands. */
public enum CallState {
    /** Being prepared; nobody but the office sees it. */
    DRAFT,
    /** Public; its rules are frozen. */
    PUBLISHED,
    /** Called off after publication; it stays readable and takes no applications. */
    CANCELLED
}
