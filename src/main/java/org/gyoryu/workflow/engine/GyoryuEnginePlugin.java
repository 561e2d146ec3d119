package org.gyoryu.workflow.engine;

import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.gyoryu.people.Accounts;
import org.gyoryu.workflow.Worklist;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the settings in {@code application.yaml} cannot say: the engine's doors are shut and its history is short. */
@Component
class GyoryuEnginePlugin extends AbstractProcessEnginePlugin {

    private final ModelBeans models;
    private final StaffDirectory staff;
    private final List<BpmnParseListener> parseListeners;
    private final ObjectProvider<Worklist> worklist;
    private final ObjectProvider<Accounts> accounts;
    private final ObjectProvider<SpokenProblems> texts;

    GyoryuEnginePlugin(
            ModelBeans models,
            StaffDirectory staff,
            List<BpmnParseListener> parseListeners,
            ObjectProvider<Worklist> worklist,
            ObjectProvider<Accounts> accounts,
            ObjectProvider<SpokenProblems> texts) {
        this.models = models;
        this.staff = staff;
        this.parseListeners = parseListeners;
        this.worklist = worklist;
        this.accounts = accounts;
        this.texts = texts;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setTaskService(new GuardedTaskService(configuration));
        configuration.setFormService(
                new GuardedFormService(configuration, worklist::getObject, accounts::getObject, texts::getObject));
        configuration.setExpressionManager(new SafeExpressions(models));
        configuration.setScriptEngineResolver(new NoScripts());
        configuration.setEnableScriptEngineLoadExternalResources(false);
        configuration.setResourceAuthorizationProvider(new NoGrantPerTask());
        configuration.setIdentityProviderSessionFactory(new PeopleIdentityProvider.Factory(staff));
        configuration.setHistoryRemovalTimeStrategy(HISTORY_REMOVAL_TIME_STRATEGY_START);
        var listeners = configuration.getCustomPostBPMNParseListeners();
        var all = listeners == null ? new ArrayList<BpmnParseListener>() : new ArrayList<>(listeners);
        all.addAll(parseListeners);
        configuration.setCustomPostBPMNParseListeners(all);
    }
}
