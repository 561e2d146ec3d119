package org.gyoryu.workflow.progress;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code workflow_step}: the steps with a public name, in the transaction that enters or leaves them. */
@Component
class StepWriter {

    private static final String APPLICATION_ID = "applicationId";

    private final JdbcClient jdbc;
    private final Clock clock;

    StepWriter(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    ExecutionListener listenerFor(ElementFacts facts) {
        return execution -> {
            if (ExecutionListener.EVENTNAME_START.equals(execution.getEventName())) {
                entered(facts, execution);
            } else {
                left(facts, execution);
            }
        };
    }

    private void entered(ElementFacts facts, DelegateExecution execution) {
        var applicationId = execution.getVariable(APPLICATION_ID);
        if (applicationId == null) {
            return;
        }
        jdbc.sql("""
                insert into workflow_step (instance_id, application_id, process_key, element_id, name_ko, name_en, who,
                    entered_at)
                values (:instance, :application, :process, :element, :ko, :en, :who, :now)
                """)
                .param("instance", execution.getActivityInstanceId())
                .param("application", UUID.fromString(applicationId.toString()))
                .param("process", facts.processKey())
                .param("element", facts.id())
                .param("ko", facts.publicName().ko())
                .param("en", facts.publicName().en())
                .param("who", who(facts, execution))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private void left(ElementFacts facts, DelegateExecution execution) {
        jdbc.sql("""
                update workflow_step set left_at = :now, cancelled = :cancelled
                where instance_id = :instance and element_id = :element and left_at is null
                """)
                .param("now", Timestamp.from(clock.instant()))
                .param("cancelled", execution.isCanceled())
                .param("instance", execution.getActivityInstanceId())
                .param("element", facts.id())
                .update();
    }

    /** A group that the model computes is computed here as well. */
    private static String who(ElementFacts facts, DelegateExecution execution) {
        return facts.role().startsWith("${")
                ? String.valueOf(Context.getProcessEngineConfiguration()
                        .getExpressionManager()
                        .createExpression(facts.role())
                        .getValue(execution))
                : facts.role();
    }
}
