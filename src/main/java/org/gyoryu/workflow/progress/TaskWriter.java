package org.gyoryu.workflow.progress;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.gyoryu.applications.ApplicationQueries;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps {@code workflow_task}: every user task of every process, in the transaction that changes it. */
@Component
class TaskWriter {

    private static final String APPLICATION_ID = "applicationId";

    private final JdbcClient jdbc;
    private final ApplicationQueries applications;
    private final Clock clock;

    TaskWriter(JdbcClient jdbc, @Lazy ApplicationQueries applications, Clock clock) {
        this.jdbc = jdbc;
        this.applications = applications;
        this.clock = clock;
    }

    TaskListener listenerFor(ElementFacts facts) {
        return task -> {
            switch (task.getEventName()) {
                case TaskListener.EVENTNAME_CREATE -> created(facts, task);
                case TaskListener.EVENTNAME_COMPLETE -> ended(task, false);
                case TaskListener.EVENTNAME_DELETE -> ended(task, true);
                default -> changed(task);
            }
        };
    }

    private void created(ElementFacts facts, DelegateTask task) {
        var applicationId = applicationOf(task);
        var application =
                applicationId == null ? null : applications.byId(applicationId).orElse(null);
        jdbc.sql("""
                insert into workflow_task (task_id, process_key, element_id, form_id, name_ko, name_en, application_id,
                    application_number, call_code, organisation_id, role, assignee, created_at, due_at)
                values (:id, :process, :element, :form, :ko, :en, :application, :number, :call, :organisation, :role,
                    :assignee, :created, :due)
                """)
                .param("id", task.getId())
                .param("process", facts.processKey())
                .param("element", facts.id())
                .param("form", facts.formId())
                .param("ko", facts.name().ko())
                .param("en", facts.name().en())
                .param("application", applicationId)
                .param("number", task.getExecution().getProcessBusinessKey())
                .param("call", application == null ? null : application.callCode())
                .param("organisation", application == null ? null : application.organisationId())
                .param("role", roleOf(facts, task))
                .param("assignee", task.getAssignee())
                .param("created", timestamp(clock.instant()))
                .param("due", timestamp(task.getDueDate()))
                .update();
        stepIsDue(task);
    }

    private void changed(DelegateTask task) {
        jdbc.sql("update workflow_task set assignee = :assignee, due_at = :due where task_id = :id")
                .param("assignee", task.getAssignee())
                .param("due", timestamp(task.getDueDate()))
                .param("id", task.getId())
                .update();
        stepIsDue(task);
    }

    private void ended(DelegateTask task, boolean cancelled) {
        jdbc.sql("update workflow_task set ended_at = :now, cancelled = :cancelled where task_id = :id")
                .param("now", timestamp(clock.instant()))
                .param("cancelled", cancelled)
                .param("id", task.getId())
                .update();
    }

    private void stepIsDue(DelegateTask task) {
        if (task.getDueDate() != null) {
            jdbc.sql("update workflow_step set due_at = :due where instance_id = :instance and left_at is null")
                    .param("due", timestamp(task.getDueDate()))
                    .param("instance", task.getExecution().getActivityInstanceId())
                    .update();
        }
    }

    /** The group it is offered to, which the model may compute; a task given to one person keeps the drawn role. */
    private static String roleOf(ElementFacts facts, DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(facts.role());
    }

    private static UUID applicationOf(DelegateTask task) {
        var id = task.getVariable(APPLICATION_ID);
        return id == null ? null : UUID.fromString(id.toString());
    }

    private static Timestamp timestamp(Instant instant) {
        return Timestamp.from(instant);
    }

    private static Timestamp timestamp(Date date) {
        return date == null ? null : new Timestamp(date.getTime());
    }
}
