package org.gyoryu.workflow.engine;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_TASK;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.TASK_WORK;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.gyoryu.people.Role;
import org.springframework.stereotype.Component;

/**
 * What the engine itself lets each role do: Tasklist with the tasks of the processes in which the role acts, Cockpit for
 * administrators. Made at start from the models, never per task. Inside these limits the gate holds each person to
 * their own tasks.
 */
@Component
class EngineGrants {

    private final AuthorizationService authorizations;

    EngineGrants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void make(List<ModelFile> files) {
        for (var role : Surfaces.TASKLIST) {
            grant(role.groupId(), Resources.APPLICATION, "tasklist", ACCESS);
            grant(role.groupId(), Resources.GROUP, role.groupId(), READ);
        }
        var admin = Role.ADMIN.groupId();
        grant(admin, Resources.APPLICATION, "cockpit", ACCESS);
        grant(admin, Resources.PROCESS_DEFINITION, Authorization.ANY, READ, READ_INSTANCE);
        grant(admin, Resources.DECISION_DEFINITION, Authorization.ANY, READ);
        for (var file : files) {
            if (file.is(".bpmn")) {
                grantTasksOf(file);
            }
        }
    }

    private void grantTasksOf(ModelFile file) {
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        for (var process : model.getModelElementsByType(Process.class)) {
            var roles = new HashSet<String>();
            model.getModelElementsByType(UserTask.class).forEach(task -> roles.add(roleOf(task)));
            Arrays.stream(Role.values())
                    .filter(Surfaces.TASKLIST::contains)
                    .map(Role::groupId)
                    .filter(roles::contains)
                    .forEach(group ->
                            grant(group, Resources.PROCESS_DEFINITION, process.getId(), READ, READ_TASK, TASK_WORK));
        }
    }

    private static String roleOf(UserTask task) {
        var candidates = task.getCamundaCandidateGroups();
        // given to one reviewer when it is created
        return candidates == null ? Role.REVIEWER.groupId() : candidates.trim();
    }

    private void grant(String group, Resource resource, String id, Permission... permissions) {
        var grant = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(group)
                .resourceType(resource)
                .resourceId(id)
                .singleResult();
        if (grant == null) {
            grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId(group);
            grant.setResource(resource);
            grant.setResourceId(id);
        }
        grant.setPermissions(permissions);
        authorizations.saveAuthorization(grant);
    }
}
