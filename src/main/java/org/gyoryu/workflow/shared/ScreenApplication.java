package org.gyoryu.workflow.shared;

import org.gyoryu.workflow.engine.ProcessVariable;

/** The office screens: {@code processes/shared/screen-application.bpmn}. */
public final class ScreenApplication {

    public static final String KEY = "screen-application";

    /** {@link #ACCEPTED}, {@link #INELIGIBLE}, {@link #SUPPLEMENT} or {@link #RETURNED}. */
    public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("screeningOutcome");

    /** What the eligibility table found, comma-separated; empty if nothing. */
    public static final ProcessVariable<String> FINDINGS = ProcessVariable.text("eligibilityFindings");

    public static final String ACCEPTED = "accepted";
    public static final String INELIGIBLE = "ineligible";
    public static final String SUPPLEMENT = "supplement";
    public static final String RETURNED = "returned";

    private ScreenApplication() {}
}
