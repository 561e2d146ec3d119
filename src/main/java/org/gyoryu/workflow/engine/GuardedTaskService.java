package org.gyoryu.workflow.engine;

import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * The engine's task service without two doors: no query evaluates an expression (CVE-2026-109432: the engine does so in
 * nested queries, for everybody), and no signed-in person completes or resolves a task here, past its form. The
 * product's own code, which acts without a signed-in engine user, may.
 */
class GuardedTaskService extends TaskServiceImpl {

    private final ProcessEngineConfigurationImpl configuration;

    GuardedTaskService(ProcessEngineConfigurationImpl configuration) {
        this.configuration = configuration;
    }

    @Override
    public TaskQuery createTaskQuery() {
        // not a subclass of the query: its setters are found by reflection
        var query = new TaskQueryImpl(commandExecutor);
        query.addValidator(checked -> ((TaskQueryImpl) checked)
                .getQueries().stream()
                        .filter(part -> !part.getExpressions().isEmpty())
                        .findAny()
                        .ifPresent(part -> {
                            throw new BadUserRequestException("Queries may not contain expressions");
                        }));
        return query;
    }

    @Override
    public void complete(String taskId) {
        refuseSignedIn();
        super.complete(taskId);
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        refuseSignedIn();
        super.complete(taskId, variables);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(String taskId, Map<String, Object> variables, boolean typed) {
        refuseSignedIn();
        return super.completeWithVariablesInReturn(taskId, variables, typed);
    }

    @Override
    public void resolveTask(String taskId) {
        refuseSignedIn();
        super.resolveTask(taskId);
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        refuseSignedIn();
        super.resolveTask(taskId, variables);
    }

    private void refuseSignedIn() {
        if (configuration.getIdentityService().getCurrentAuthentication() != null) {
            throw new AuthorizationException("Tasks are completed with their form");
        }
    }
}
