package org.gyoryu.workflow.shared;

import org.gyoryu.workflow.engine.ProcessVariable;

/** The decision on one application: {@code processes/shared/decide-application.bpmn}. */
public final class DecideApplication {

    public static final String KEY = "decide-application";

    /** {@link #SELECTED}, {@link #WAITING_LIST} or {@link #NOT_SELECTED}. */
    public static final ProcessVariable<String> DECISION = ProcessVariable.text("decision");

    /** Whether an appeal was upheld before: then others decide, and no further appeal is open. */
    public static final ProcessVariable<Boolean> DECIDED_ANEW = ProcessVariable.flag("decidedAnew");

    public static final String SELECTED = "selected";
    public static final String WAITING_LIST = "waitingList";
    public static final String NOT_SELECTED = "notSelected";

    private DecideApplication() {}
}
