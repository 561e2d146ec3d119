package org.gyoryu.workflow.shared;

import org.gyoryu.workflow.engine.ProcessVariable;

/** One seat of a review: {@code processes/shared/review-seat.bpmn}. */
public final class ReviewSeat {

    public static final String KEY = "review-seat";

    public static final ProcessVariable<Integer> SEAT = ProcessVariable.number("seat");

    /** Of the {@code review} room: who sits here now. */
    public static final ProcessVariable<String> ASSIGNMENT_ID = ProcessVariable.text("assignmentId");

    public static final ProcessVariable<Boolean> REVIEWER_FOUND = ProcessVariable.flag("reviewerFound");

    /** {@link #NONE} or {@link #CONFLICT}. */
    public static final ProcessVariable<String> INTEREST_DECLARED = ProcessVariable.text("interestDeclared");

    public static final String NONE = "none";
    public static final String CONFLICT = "conflict";

    private ReviewSeat() {}
}
