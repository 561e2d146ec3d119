package org.gyoryu.workflow.tasklist;

import static org.camunda.bpm.engine.authorization.Permissions.READ;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.workflow.engine.StaffLanguage;
import org.gyoryu.workflow.engine.Surfaces;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The lists on the left of Tasklist: what is offered to each role, and what each person holds. Each names a candidate
 * group or an assignee literally, so none runs over all tasks, and only that group or person may read it.
 */
@Component
class TasklistFilters {

    /** Reviewers get their tasks by name; nothing is offered to them as a group. */
    private static final Set<Role> WITHOUT_OFFERS = Set.of(Role.REVIEWER);

    private final FilterService filters;
    private final AuthorizationService authorizations;
    private final TaskService tasks;
    private final MessageSource messages;
    private final StaffLanguage language;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Set<String> done = ConcurrentHashMap.newKeySet();

    TasklistFilters(
            FilterService filters,
            AuthorizationService authorizations,
            TaskService tasks,
            MessageSource messages,
            StaffLanguage language,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.filters = filters;
        this.authorizations = authorizations;
        this.tasks = tasks;
        this.messages = messages;
        this.language = language;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Makes the filters of the person and of their roles that are not there yet. */
    void ensureFor(Person person) {
        person.roles().stream()
                .filter(Surfaces.TASKLIST::contains)
                .filter(role -> !WITHOUT_OFFERS.contains(role))
                .forEach(role -> ensure(
                        "group:" + role.groupId(),
                        text("workflow.filter.role", text("workflow.role." + role.groupId())),
                        tasks.createTaskQuery().taskCandidateGroup(role.groupId()),
                        20,
                        null,
                        role.groupId()));
        ensure(
                "user:" + person.username(),
                text("workflow.filter.mine"),
                tasks.createTaskQuery().taskAssignee(person.username()),
                10,
                person.username(),
                null);
    }

    private void ensure(String key, String name, TaskQuery query, int priority, String user, String group) {
        if (!done.add(key)) {
            return;
        }
        transaction.executeWithoutResult(status -> {
            lock(key);
            if (exists(key)) {
                return;
            }
            var filter = filters.newTaskFilter(name);
            filter.setQuery(query);
            filter.setProperties(Map.of("gyoryu", key, "priority", priority, "refresh", true));
            filters.saveFilter(filter);
            grant(filter.getId(), user, group);
        });
    }

    private void grant(String filterId, String user, String group) {
        var grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(user);
        grant.setGroupId(group);
        grant.setResource(Resources.FILTER);
        grant.setResourceId(filterId);
        grant.addPermission(READ);
        authorizations.saveAuthorization(grant);
    }

    private void lock(String key) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 7))")
                .param("key", "tasklist-filter:" + key)
                .query((row, number) -> 0)
                .list();
    }

    private boolean exists(String key) {
        return jdbc.sql("select count(*) from act_ru_filter where properties_::jsonb ->> 'gyoryu' = :key")
                        .param("key", key)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, language.locale());
    }
}
