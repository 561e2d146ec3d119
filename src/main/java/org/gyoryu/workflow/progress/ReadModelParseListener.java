package org.gyoryu.workflow.progress;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Hangs the writers of the read models on every model as it is parsed, so that no model can forget them. */
@Component
class ReadModelParseListener extends AbstractBpmnParseListener {

    private final TaskWriter tasks;
    private final StepWriter steps;

    ReadModelParseListener(TaskWriter tasks, StepWriter steps) {
        this.tasks = tasks;
        this.steps = steps;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var facts = facts(element, activity);
        var listener = tasks.listenerFor(facts);
        var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, listener);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, listener);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_UPDATE, listener);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, listener);
        definition.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, listener);
        step(element, activity);
    }

    @Override
    public void parseMultiInstanceLoopCharacteristics(Element element, Element loop, ActivityImpl body) {
        // one step for all of them: how many there are is nobody's business outside
        listen(facts(element, body), body);
    }

    @Override
    public void parseCallActivity(Element element, ScopeImpl scope, ActivityImpl activity) {
        step(element, activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        step(element, activity);
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        step(element, activity);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        step(element, activity);
    }

    @Override
    public void parseSubProcess(Element element, ScopeImpl scope, ActivityImpl activity) {
        step(element, activity);
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        step(element, activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        step(element, activity);
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        step(element, activity);
    }

    @Override
    public void parseIntermediateThrowEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        step(element, activity);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        step(element, activity);
    }

    private void step(Element element, ActivityImpl activity) {
        if (element.element("multiInstanceLoopCharacteristics") == null) {
            listen(facts(element, activity), activity);
        }
    }

    private void listen(ElementFacts facts, ActivityImpl activity) {
        if (facts.publicName() != null) {
            var listener = steps.listenerFor(facts);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, listener);
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, listener);
        }
    }

    private static ElementFacts facts(Element element, ActivityImpl activity) {
        return ElementFacts.of(((ProcessDefinitionEntity) activity.getProcessDefinition()).getKey(), element);
    }
}
