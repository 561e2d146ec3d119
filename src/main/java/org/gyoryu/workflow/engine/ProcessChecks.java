package org.gyoryu.workflow.engine;

import static org.gyoryu.workflow.engine.ElementProperties.NAME_KO;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Script;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.ModelException;
import org.xml.sax.SAXParseException;

/** The rules for one {@code .bpmn} file. */
class ProcessChecks {

    private static final Map<String, String> PREFIXES = Map.of(
            "startEvent", "StartEvent_",
            "endEvent", "EndEvent_",
            "boundaryEvent", "BoundaryEvent_",
            "intermediateCatchEvent", "Event_",
            "callActivity", "CallActivity_",
            "subProcess", "SubProcess_",
            "exclusiveGateway", "Gateway_",
            "eventBasedGateway", "Gateway_",
            "parallelGateway", "Gateway_");

    private static final Pattern LINE = Pattern.compile("Line=(\\d+)");
    private static final Pattern REST_OF_ID = Pattern.compile("[A-Z][A-Za-z0-9]*");

    private final ModelChecks.KnownNames known;
    private final ModelReport report;
    private final ExpressionChecks expressions;

    ProcessChecks(ModelChecks.KnownNames known, ModelReport report) {
        this.known = known;
        this.report = report;
        this.expressions = new ExpressionChecks(known.beans(), report);
    }

    void check() {
        BpmnModelInstance model;
        try {
            model = Bpmn.readModelFromStream(
                    new ByteArrayInputStream(report.file().content()));
        } catch (ModelException broken) {
            report.wrongAt(lineOf(broken), messageOf(broken));
            return;
        }
        model.getModelElementsByType(Process.class).forEach(this::process);
        model.getModelElementsByType(FlowNode.class).forEach(this::node);
        model.getModelElementsByType(Lane.class).forEach(lane -> named(lane, lane.getName()));
        model.getModelElementsByType(UserTask.class).forEach(this::userTask);
        model.getModelElementsByType(CallActivity.class).forEach(this::callActivity);
        model.getModelElementsByType(BusinessRuleTask.class).forEach(this::businessRuleTask);
        model.getModelElementsByType(ExclusiveGateway.class).forEach(this::exclusiveGateway);
        model.getModelElementsByType(Message.class)
                .forEach(each -> report.unless(
                        String.valueOf(each.getName()).startsWith("Msg_"), each.getId(), "has no name like Msg_…"));
        noScripts(model);
        expressions.check(model);
    }

    private void process(Process process) {
        var id = process.getId();
        report.unless(id.equals(report.file().name()), id, "is not named like its file");
        report.unless(process.isExecutable(), id, "is not executable");
        report.unless(process.getCamundaHistoryTimeToLiveString() != null, id, "has no history time to live");
        named(process, process.getName());
    }

    private void node(FlowNode node) {
        var id = node.getId();
        var type = node.getElementType().getTypeName();
        var prefix = PREFIXES.getOrDefault(type, "Task_");
        report.unless(
                id.startsWith(prefix)
                        && REST_OF_ID.matcher(id.substring(prefix.length())).matches(),
                id,
                "should have an id like " + prefix + "DoSomething");
        if (!(node instanceof Gateway) || node.getOutgoing().size() > 1) {
            named(node, node.getName());
        }
        var retries = node.getExtensionElements() != null
                && node.getExtensionElements().getElementsQuery().list().stream()
                        .anyMatch(each -> each.getElementType().getTypeName().equals("failedJobRetryTimeCycle"));
        report.unless(
                retries || !isTrue(node, "asyncBefore") && !isTrue(node, "asyncAfter"),
                id,
                "is asynchronous without a retry cycle");
        report.unless(!"false".equals(camunda(node, "exclusive")), id, "must stay exclusive");
    }

    private void userTask(UserTask task) {
        var id = task.getId();
        var form = task.getCamundaFormRef();
        report.unless(form != null && known.forms().contains(form), id, "has no form file for formRef " + form);
        report.unless("deployment".equals(task.getCamundaFormRefBinding()), id, "needs formRefBinding deployment");
        report.unless(known.handledForms().contains(form), id, "has a form " + form + " that no TaskHandler handles");
        var assigned = task.getExtensionElements() != null
                && !task.getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaTaskListener.class)
                        .list()
                        .isEmpty();
        report.unless(task.getCamundaCandidateGroups() != null || assigned, id, "is offered to nobody");
        report.unless(task.getCamundaDueDate() != null, id, "has no due date");
        var timers = ((BpmnModelInstance) task.getModelInstance())
                .getModelElementsByType(BoundaryEvent.class).stream()
                        .filter(each -> task.equals(each.getAttachedTo()))
                        .toList();
        report.unless(
                timers.size() >= 2 && timers.stream().anyMatch(each -> !each.cancelActivity()),
                id,
                "needs a timer that reminds and one for its deadline");
    }

    private void callActivity(CallActivity call) {
        var id = call.getId();
        report.unless(known.processes().contains(call.getCalledElement()), id, "calls no known process");
        report.unless(
                "deployment".equals(call.getCamundaCalledElementBinding()),
                id,
                "needs calledElementBinding deployment");
        report.unless(
                call.getExtensionElements() != null
                        && call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
                                .anyMatch(each -> each.getCamundaBusinessKey() != null),
                id,
                "does not hand the business key down");
    }

    private void businessRuleTask(BusinessRuleTask task) {
        report.unless(known.decisions().contains(task.getCamundaDecisionRef()), task.getId(), "asks no known decision");
        report.unless(
                "deployment".equals(task.getCamundaDecisionRefBinding()),
                task.getId(),
                "needs decisionRefBinding deployment");
    }

    private void exclusiveGateway(ExclusiveGateway gateway) {
        if (gateway.getOutgoing().size() < 2) {
            return;
        }
        var id = gateway.getId();
        report.unless(String.valueOf(gateway.getName()).endsWith("?"), id, "should ask a question");
        report.unless(gateway.getDefault() != null, id, "has no default flow");
        for (SequenceFlow flow : gateway.getOutgoing()) {
            named(flow, flow.getName());
            report.unless(
                    flow.equals(gateway.getDefault()) || flow.getConditionExpression() != null,
                    flow.getId(),
                    "has no condition");
        }
    }

    private void noScripts(BpmnModelInstance model) {
        model.getModelElementsByType(ScriptTask.class)
                .forEach(each -> report.wrong(each.getId(), "is a script; rules live in Java and tables"));
        model.getModelElementsByType(CamundaScript.class)
                .forEach(each -> report.wrong(ExpressionChecks.owner(each), "carries a script"));
        model.getModelElementsByType(Script.class)
                .forEach(each -> report.wrong(ExpressionChecks.owner(each), "carries a script"));
    }

    private void named(BaseElement element, String name) {
        report.unless(name != null && !name.isBlank(), element.getId(), "has no name");
        report.unless(korean(element), element.getId(), "has no Korean name (" + NAME_KO + ")");
    }

    private static boolean korean(BaseElement element) {
        return element.getExtensionElements() != null
                && element
                        .getExtensionElements()
                        .getElementsQuery()
                        .filterByType(CamundaProperties.class)
                        .list()
                        .stream()
                        .flatMap(each -> each.getCamundaProperties().stream())
                        .anyMatch(each -> NAME_KO.equals(each.getCamundaName())
                                && each.getCamundaValue() != null
                                && !each.getCamundaValue().isBlank());
    }

    private static boolean isTrue(FlowNode node, String attribute) {
        return "true".equals(camunda(node, attribute));
    }

    /** The model API refuses to be asked for attributes that a type of node cannot have. */
    private static String camunda(FlowNode node, String attribute) {
        return node.getAttributeValueNs(BpmnModelConstants.CAMUNDA_NS, attribute);
    }

    static int lineOf(Throwable broken) {
        for (var cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SAXParseException parse) {
                return parse.getLineNumber();
            }
        }
        var named = LINE.matcher(String.valueOf(messageOf(broken)));
        return named.find() ? Integer.parseInt(named.group(1)) : 1;
    }

    static String messageOf(Throwable broken) {
        var cause = broken;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }
}
