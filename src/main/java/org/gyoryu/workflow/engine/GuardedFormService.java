package org.gyoryu.workflow.engine;

import jakarta.ws.rs.WebApplicationException;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.gyoryu.core.Problem;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.Person;
import org.gyoryu.workflow.Worklist;

/**
 * The engine's form service with the form guard before it: what is submitted, by whichever way, goes through {@link
 * Worklist#complete}, where the form and the room check it. Processes are not started by forms.
 */
class GuardedFormService extends FormServiceImpl {

    private final ProcessEngineConfigurationImpl configuration;
    private final Supplier<Worklist> worklist;
    private final Supplier<Accounts> accounts;
    private final Supplier<SpokenProblems> texts;

    GuardedFormService(
            ProcessEngineConfigurationImpl configuration,
            Supplier<Worklist> worklist,
            Supplier<Accounts> accounts,
            Supplier<SpokenProblems> texts) {
        this.configuration = configuration;
        this.worklist = worklist;
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        var person = signedIn();
        try {
            worklist.get().complete(taskId, SubmittedValues.plain(properties), person);
        } catch (Problem problem) {
            // the engine's API passes status and text of this exception on as they are
            throw new WebApplicationException(texts.get().of(problem, person.locale()), SpokenProblems.status(problem));
        }
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        submitTaskForm(taskId, properties);
        return Variables.createVariables();
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        throw noStartForms();
    }

    @Override
    public ProcessInstance submitStartForm(String definitionId, String businessKey, Map<String, Object> properties) {
        throw noStartForms();
    }

    @Override
    public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
        throw noStartForms();
    }

    @Override
    public ProcessInstance submitStartFormData(String definitionId, String businessKey, Map<String, String> values) {
        throw noStartForms();
    }

    private Person signedIn() {
        var authentication = configuration.getIdentityService().getCurrentAuthentication();
        if (authentication == null) {
            throw new AuthorizationException("Forms are submitted by a signed-in person");
        }
        return accounts.get()
                .byUsername(authentication.getUserId())
                .orElseThrow(() -> new AuthorizationException("This account is closed"));
    }

    private static AuthorizationException noStartForms() {
        return new AuthorizationException("Processes are started by the product, not by a form");
    }
}
