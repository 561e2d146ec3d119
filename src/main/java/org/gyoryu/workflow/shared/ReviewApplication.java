package org.gyoryu.workflow.shared;

import org.gyoryu.workflow.engine.ProcessVariable;

/** The review stage of one application: {@code processes/shared/review-application.bpmn}. */
public final class ReviewApplication {

    public static final String KEY = "review-application";

    public static final ProcessVariable<Integer> REVIEWER_COUNT = ProcessVariable.number("reviewerCount");

    /** Number of the first seat that is opened now; later ones when scores were too few. */
    public static final ProcessVariable<Integer> FIRST_SEAT = ProcessVariable.number("firstSeat");

    public static final ProcessVariable<Boolean> ENOUGH_SCORES = ProcessVariable.flag("enoughScores");

    private ReviewApplication() {}
}
