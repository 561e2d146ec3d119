package org.gyoryu.workflow.localsupport;

import org.gyoryu.workflow.engine.ProcessVariable;

/** The main process: {@code processes/local-support/local-support-application.bpmn}. */
public final class LocalSupportApplication {

    public static final String KEY = "local-support-application";

    /** Family of the calls that it serves. */
    public static final String FAMILY = "local-support";

    /** Starts it; the business key is the application's number. */
    public static final String HANDED_IN = "Msg_ApplicationHandedIn";

    /** Ends it, wherever it stands. */
    public static final String WITHDRAWN = "Msg_ApplicationWithdrawn";

    public static final ProcessVariable<Boolean> CERTIFICATION_REQUIRED = ProcessVariable.flag("certificationRequired");

    private LocalSupportApplication() {}
}
