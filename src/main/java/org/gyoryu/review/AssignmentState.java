package org.gyoryu.review;

/** Where a reviewer's assignment stands. */
public enum AssignmentState {
    /** Appointed; the interests are not yet declared, so nothing may be read. */
    APPOINTED,
    /** Declared free of interests; may read and score. */
    SCORING,
    /** The score sheet is signed and final. */
    SIGNED,
    /** A conflict was declared or found; everything of the application is closed for this person. */
    CONFLICT,
    /** The score did not come in time; the seat was filled anew or given up. */
    MISSING,
    /** The stage ended without this seat, because the application was withdrawn or the stage was closed. */
    ENDED;

    /** Whether the person still has something to do here. */
    public boolean open() {
        return this == APPOINTED || this == SCORING;
    }
}
