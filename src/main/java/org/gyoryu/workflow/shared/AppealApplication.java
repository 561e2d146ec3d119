package org.gyoryu.workflow.shared;

import org.gyoryu.workflow.engine.ProcessVariable;

/** An appeal against a decision: {@code processes/shared/appeal-application.bpmn}. */
public final class AppealApplication {

    public static final String KEY = "appeal-application";

    /** Heard by the process that waits under the application number of the appeal. */
    public static final String FILED = "Msg_AppealFiled";

    /** {@link #NONE}, {@link #UPHELD} or {@link #DISMISSED}. */
    public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("appealOutcome");

    public static final String NONE = "none";
    public static final String UPHELD = "upheld";
    public static final String DISMISSED = "dismissed";

    private AppealApplication() {}
}
