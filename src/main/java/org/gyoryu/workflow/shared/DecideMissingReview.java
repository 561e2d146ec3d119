package org.gyoryu.workflow.shared;

import org.gyoryu.workflow.engine.ProcessVariable;

/** An officer decides what becomes of a review that did not come: {@code processes/shared/decide-missing-review.bpmn}. */
public final class DecideMissingReview {

    public static final String KEY = "decide-missing-review";

    /** {@link #REPLACE}, {@link #EXTEND} or {@link #CLOSE_WITHOUT}. */
    public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("missingReviewOutcome");

    public static final String REPLACE = "replace";
    public static final String EXTEND = "extend";
    public static final String CLOSE_WITHOUT = "closeWithout";

    private DecideMissingReview() {}
}
