package org.gyoryu.workflow.shared;

import org.gyoryu.workflow.engine.ProcessVariable;

/** The applicant supplements: {@code processes/shared/supplement-application.bpmn}. */
public final class SupplementApplication {

    public static final String KEY = "supplement-application";

    /** {@link #ANSWERED} or {@link #RETURNED}. */
    public static final ProcessVariable<String> OUTCOME = ProcessVariable.text("supplementOutcome");

    /** Whether the one last period runs. */
    public static final ProcessVariable<Boolean> LAST_PERIOD = ProcessVariable.flag("lastPeriod");

    public static final String ANSWERED = "answered";
    public static final String RETURNED = "returned";

    public static final String OVERDUE_EVENT = "BoundaryEvent_SupplementOverdue";
    public static final String REMINDER_EVENT = "BoundaryEvent_SupplementReminderDue";
    public static final String ANSWER_TASK = "Task_AnswerSupplement";

    private SupplementApplication() {}
}
