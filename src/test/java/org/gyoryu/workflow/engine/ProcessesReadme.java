package org.gyoryu.workflow.engine;

import java.io.ByteArrayInputStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Writes processes/README.md from the models, so that it cannot say anything else than they do. */
final class ProcessesReadme {

    private static final String HEAD = """
            # Processes

            What happens, in order. Each file opens in Camunda Modeler and is what runs. This page is generated from the
            models; a test fails when it is stale and says how to write it anew.

            Bean `deadlines` computes every due date and reminder with the call's periods (`calendar`), bean `reminders`
            tells the staff. Pictures: [docs/processes](../docs/processes), drawn with `npm run draw` in `src/test/node`.

            """;

    private ProcessesReadme() {}

    static String of(List<ModelFile> files) {
        var text = new StringBuilder(HEAD);
        text.append("| process | in Korean | calls | is called by |\n|---|---|---|---|\n");
        var models = files.stream().filter(file -> file.is(".bpmn")).toList();
        models.forEach(file -> text.append(overview(file, models)));
        files.stream().filter(file -> file.is(".dmn")).forEach(file -> text.append(decision(file, models)));
        models.forEach(file -> text.append(chapter(file)));
        return text.toString();
    }

    private static String overview(ModelFile file, List<ModelFile> models) {
        var process = process(file);
        var callers = models.stream()
                .filter(each -> called(each).contains(file.name()))
                .map(ProcessesReadme::link)
                .collect(Collectors.joining(", "));
        var calls = called(file).stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
        return row(link(file) + " " + process.getName(), korean(process), calls, callers);
    }

    private static String decision(ModelFile file, List<ModelFile> models) {
        var model = Dmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        var decision = model.getModelElementsByType(Decision.class).iterator().next();
        var rules = model.getModelElementsByType(Rule.class).stream()
                .map(rule -> "| " + rule.getId() + " | " + rule.getDescription().getTextContent() + " |\n")
                .collect(Collectors.joining());
        var asked = models.stream()
                .filter(each -> all(each, BusinessRuleTask.class).stream()
                        .anyMatch(task -> file.name().equals(task.getCamundaDecisionRef())))
                .map(ModelFile::name)
                .collect(Collectors.joining(", "));
        return "\n## Decision [" + file.name() + "](" + path(file) + ")\n\n" + decision.getName() + " Asked by " + asked
                + ".\n\n| rule | says |\n|---|---|\n" + rules;
    }

    private static String chapter(ModelFile file) {
        var process = process(file);
        var text = new StringBuilder("\n## " + process.getName() + " · " + korean(process) + "\n\n");
        text.append(process.getDocumentations().iterator().next().getTextContent())
                .append("\n\n![")
                .append(process.getName())
                .append("](../docs/processes/")
                .append(file.name())
                .append(".svg)\n\n| element | name | in Korean | what it is |\n|---|---|---|---|\n");
        all(file, FlowNode.class).stream()
                .filter(node -> node.getName() != null)
                .filter(node -> !(node instanceof org.camunda.bpm.model.bpmn.instance.Gateway))
                .sorted(Comparator.comparing(ProcessesReadme::rank))
                .forEach(node -> text.append(row(node.getId(), node.getName(), korean(node), what(node))));
        return text.toString();
    }

    private static int rank(FlowNode node) {
        return Stream.of(
                        "startEvent",
                        "userTask",
                        "callActivity",
                        "businessRuleTask",
                        "serviceTask",
                        "subProcess",
                        "boundaryEvent",
                        "intermediateCatchEvent",
                        "endEvent")
                .toList()
                .indexOf(node.getElementType().getTypeName());
    }

    private static String what(FlowNode node) {
        if (node instanceof UserTask task) {
            var group = task.getCamundaCandidateGroups() == null ? "one reviewer" : task.getCamundaCandidateGroups();
            return "task of " + code(group) + ", form " + code(task.getCamundaFormRef()) + ", due "
                    + code(task.getCamundaDueDate());
        }
        if (node instanceof CallActivity call) {
            return (call.getLoopCharacteristics() == null ? "calls " : "calls for each seat ")
                    + code(call.getCalledElement());
        }
        if (node instanceof BusinessRuleTask task) {
            return "asks " + code(task.getCamundaDecisionRef());
        }
        if (node instanceof ServiceTask task) {
            return code(
                    task.getCamundaDelegateExpression() == null
                            ? task.getCamundaExpression()
                            : task.getCamundaDelegateExpression());
        }
        if (node instanceof CatchEvent event) {
            return event.getEventDefinitions().stream()
                    .map(definition -> definition instanceof MessageEventDefinition message
                            ? "message " + code(message.getMessage().getName())
                            : definition instanceof TimerEventDefinition timer
                                    ? timer(node) + code(timer.getTimeDate().getTextContent())
                                    : "")
                    .collect(Collectors.joining());
        }
        return "";
    }

    private static String timer(FlowNode node) {
        return node instanceof BoundaryEvent boundary
                ? "timer on " + code(boundary.getAttachedTo().getId())
                        + (boundary.cancelActivity() ? ", ends it, " : ", the task stays, ")
                : "timer ";
    }

    private static List<String> called(ModelFile file) {
        return all(file, CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .distinct()
                .sorted()
                .toList();
    }

    private static Process process(ModelFile file) {
        return all(file, Process.class).iterator().next();
    }

    private static <T extends BaseElement> Collection<T> all(ModelFile file, Class<T> type) {
        BpmnModelInstance model = Bpmn.readModelFromStream(new ByteArrayInputStream(file.content()));
        return model.getModelElementsByType(type);
    }

    private static String korean(BaseElement element) {
        return element.getExtensionElements().getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(each -> each.getCamundaProperties().stream())
                .filter(each -> ElementProperties.NAME_KO.equals(each.getCamundaName()))
                .map(each -> each.getCamundaValue())
                .findFirst()
                .orElse("");
    }

    private static String link(ModelFile file) {
        return "[" + file.name() + "](" + path(file) + ")";
    }

    private static String path(ModelFile file) {
        return file.path().substring("processes/".length());
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
