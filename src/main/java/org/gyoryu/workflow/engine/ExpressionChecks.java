package org.gyoryu.workflow.engine;

import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Expression;
import org.camunda.bpm.model.bpmn.instance.FormalExpression;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The rules for expressions of a {@code .bpmn} file: delegates and listeners are beans, timers ask for deadlines. */
class ExpressionChecks {

    private static final Pattern DELEGATE = Pattern.compile("\\$\\{([a-z][A-Za-z0-9]*(?:Delegate|Listener))}");
    private static final Pattern BEAN_CALL = Pattern.compile("\\b([a-z][A-Za-z0-9]*)\\.[a-z][A-Za-z0-9]*\\(");
    private static final Pattern TIMER =
            Pattern.compile("\\$\\{deadlines\\.(?:due|remind)\\(execution, '[A-Za-z]+'\\)}");

    private final Set<String> beans;
    private final ModelReport report;

    ExpressionChecks(Set<String> beans, ModelReport report) {
        this.beans = beans;
        this.report = report;
    }

    void check(BpmnModelInstance model) {
        walk(model.getDocument().getRootElement(), null);
        model.getModelElementsByType(Expression.class).forEach(each -> {
            var language = each instanceof FormalExpression formal ? formal.getLanguage() : null;
            report.unless(language == null, owner(each), "has an expression in " + language);
            calls(owner(each), each.getTextContent());
            var place = each.getElementType().getTypeName();
            if (place.startsWith("time")) {
                report.unless(
                        TIMER.matcher(each.getTextContent().strip()).matches(),
                        owner(each),
                        "has a timer that does not ask for a deadline");
            }
        });
    }

    private void walk(DomElement element, String nearestId) {
        var id = element.getAttribute("id") == null ? nearestId : element.getAttribute("id");
        var delegate = camunda(element, "delegateExpression");
        if (delegate != null) {
            var name = DELEGATE.matcher(delegate.strip());
            if (!name.matches()) {
                report.wrong(id, "should name a bean like ${doSomethingDelegate}, not " + delegate);
            } else if (!beans.contains(name.group(1))) {
                report.wrong(id, "names " + delegate + ", which is no bean");
            }
        }
        report.unless(camunda(element, "class") == null, id, "names a class; use a bean");
        for (var attribute :
                new String[] {"expression", "dueDate", "candidateGroups", "sourceExpression", "assignee"}) {
            calls(id, camunda(element, attribute));
        }
        element.getChildElements().forEach(child -> walk(child, id));
    }

    private void calls(String id, String expression) {
        if (expression == null) {
            return;
        }
        var call = BEAN_CALL.matcher(expression);
        while (call.find()) {
            report.unless(
                    beans.contains(call.group(1)), id, "calls " + call.group(1) + ", which no expression may name");
        }
    }

    private static String camunda(DomElement element, String attribute) {
        var value = element.getAttribute(BpmnModelConstants.CAMUNDA_NS, attribute);
        return value != null || !BpmnModelConstants.CAMUNDA_NS.equals(element.getNamespaceURI())
                ? value
                : element.getAttribute(attribute);
    }

    /** Id of the nearest element around it that has one. */
    static String owner(ModelElementInstance element) {
        for (var each = element; each != null; each = each.getParentElement()) {
            if (each instanceof BaseElement base && base.getId() != null) {
                return base.getId();
            }
        }
        return null;
    }
}
