package org.gyoryu.review;

/** What came of closing a review stage. */
public sealed interface Closing {

    /** The stage is closed and its result is fixed. */
    record Closed(ReviewSummary summary) implements Closing {}

    /** Too few valid scores: another reviewer has to be added first. */
    record TooFewScores(int valid, int required) implements Closing {}
}
