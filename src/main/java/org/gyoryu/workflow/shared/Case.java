package org.gyoryu.workflow.shared;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.gyoryu.workflow.engine.ProcessVariable;

/** What every process of an application carries: whose it is and under which call. */
public final class Case {

    public static final ProcessVariable<String> APPLICATION_ID = ProcessVariable.text("applicationId");

    public static final ProcessVariable<String> CALL_CODE = ProcessVariable.text("callCode");

    private Case() {}

    /** The application that this process serves. */
    public static UUID applicationOf(VariableScope scope) {
        return UUID.fromString(APPLICATION_ID.from(scope));
    }
}
