package org.gyoryu.workflow.progress;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.workflow.TaskItem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whose task is whose. Staff: held by the person, or offered to a role that the person has at this moment, and never on
 * an application of their own organisation. The applicant's side: offered to the organisation's members or certifiers.
 */
@Component
class TaskAccess {

    private static final String NOT_OWN = "(organisation_id is null or organisation_id <> all(cast(:own as uuid[])))";

    private static final String MINE = """
            (role = any(cast(:roles as text[])) and (assignee is null or assignee = :username) and %s
              or role = 'applicant' and organisation_id = any(cast(:own as uuid[]))
              or role = 'certifier' and organisation_id = any(cast(:certified as uuid[])))
            """.formatted(NOT_OWN);

    // one branch per index, so that a list costs the same among ten open tasks and a hundred thousand
    private static final String LIST = """
            select %1$s from (
              (select %1$s from workflow_task
                where ended_at is null and assignee = :username and role = any(cast(:roles as text[])) and %2$s
                order by due_at limit 500)
              union all
              (select o.* from unnest(cast(:roles as text[])) as offered (to_role), lateral (
                select %1$s from workflow_task
                where ended_at is null and assignee is null and role = offered.to_role and %2$s
                order by due_at limit 500) o)
              union all
              (select %1$s from workflow_task
                where ended_at is null and organisation_id = any(cast(:own as uuid[])) and role = 'applicant' limit 500)
              union all
              (select %1$s from workflow_task
                where ended_at is null and organisation_id = any(cast(:certified as uuid[])) and role = 'certifier'
                limit 500)
            ) mine order by due_at nulls last, created_at, task_id limit 500
            """.formatted(TaskRow.COLUMNS, NOT_OWN);

    private final JdbcClient jdbc;
    private final Organisations organisations;

    TaskAccess(JdbcClient jdbc, Organisations organisations) {
        this.jdbc = jdbc;
        this.organisations = organisations;
    }

    List<TaskItem> of(Person person) {
        return jdbc.sql(LIST).params(relations(person)).query(TaskRow::read).list();
    }

    List<TaskItem> ofApplication(UUID applicationId, Person person) {
        return jdbc.sql("select " + TaskRow.COLUMNS + " from workflow_task where application_id = :application"
                        + " and ended_at is null and " + MINE + " order by due_at nulls last, created_at")
                .params(relations(person))
                .param("application", applicationId)
                .query(TaskRow::read)
                .list();
    }

    /** The task if it is open and the person's to do. */
    Optional<TaskItem> find(String taskId, Person person) {
        return one(taskId, person, "");
    }

    /** The same, held until the end of the transaction: of two who complete it at once, the second finds it done. */
    Optional<TaskItem> lock(String taskId, Person person) {
        return one(taskId, person, " for update");
    }

    /** Whether the person could have done the task that is done now, so that they may be told. */
    boolean endedForPerson(String taskId, Person person) {
        return jdbc.sql("select count(*) from workflow_task where task_id = :task and ended_at is not null and (" + MINE
                                + " or role = any(cast(:roles as text[])) and " + NOT_OWN + ")")
                        .params(relations(person))
                        .param("task", taskId)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private Optional<TaskItem> one(String taskId, Person person, String lock) {
        return jdbc.sql("select " + TaskRow.COLUMNS + " from workflow_task where task_id = :task and ended_at is null"
                        + " and " + MINE + lock)
                .params(relations(person))
                .param("task", taskId)
                .query(TaskRow::read)
                .optional();
    }

    private Map<String, Object> relations(Person person) {
        var own = organisations.ofPerson(person.id()).stream()
                .map(Organisation::id)
                .toList();
        return Map.of(
                "username",
                person.username(),
                "roles",
                person.roles().stream()
                        .filter(role -> role != Role.APPLICANT)
                        .map(Role::groupId)
                        .toArray(String[]::new),
                "own",
                texts(own),
                "certified",
                texts(own.stream()
                        .filter(id -> organisations.isCertifier(id, person.id()))
                        .toList()));
    }

    private static String[] texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
