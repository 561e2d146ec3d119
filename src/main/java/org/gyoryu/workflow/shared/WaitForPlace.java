package org.gyoryu.workflow.shared;

import org.gyoryu.workflow.engine.ProcessVariable;

/** A place on the waiting list: {@code processes/shared/wait-for-place.bpmn}. */
public final class WaitForPlace {

    public static final String KEY = "wait-for-place";

    /** {@link #MOVED_UP}, {@link #RELEASED} or {@link #EXPIRED}. */
    public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("waitingListOutcome");

    public static final String MOVED_UP = "movedUp";
    public static final String RELEASED = "released";
    public static final String EXPIRED = "expired";

    private WaitForPlace() {}
}
