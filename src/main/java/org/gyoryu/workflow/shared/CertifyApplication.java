package org.gyoryu.workflow.shared;

import org.gyoryu.workflow.engine.ProcessVariable;

/** The applicant's own official approves: {@code processes/shared/certify-application.bpmn}. */
public final class CertifyApplication {

    public static final String KEY = "certify-application";

    /** {@link #CERTIFIED}, {@link #SENT_BACK} or {@link #EXPIRED}. */
    public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("certificationOutcome");

    public static final String CERTIFIED = "certified";
    public static final String SENT_BACK = "sentBack";
    public static final String EXPIRED = "expired";

    private CertifyApplication() {}
}
