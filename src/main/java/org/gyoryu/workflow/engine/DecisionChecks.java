package org.gyoryu.workflow.engine;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.ModelException;

/** The rules for one {@code .dmn} file. */
class DecisionChecks {

    private final ModelReport report;

    DecisionChecks(ModelReport report) {
        this.report = report;
    }

    void check() {
        DmnModelInstance model;
        try {
            model = Dmn.readModelFromStream(
                    new ByteArrayInputStream(report.file().content()));
        } catch (ModelException broken) {
            report.wrongAt(ProcessChecks.lineOf(broken), ProcessChecks.messageOf(broken));
            return;
        }
        for (var decision : model.getModelElementsByType(Decision.class)) {
            var id = decision.getId();
            report.unless(id.equals(report.file().name()), id, "is not named like its file");
            report.unless(decision.getCamundaHistoryTimeToLiveString() != null, id, "has no history time to live");
            report.unless(decision.getName() != null && decision.getName().endsWith("?"), id, "should ask a question");
        }
        model.getModelElementsByType(InputExpression.class)
                .forEach(input -> report.unless(
                        input.getTypeRef() != null && input.getExpressionLanguage() == null,
                        input.getId(),
                        "needs a type and no language but FEEL"));
        model.getModelElementsByType(Rule.class)
                .forEach(rule -> report.unless(
                        rule.getDescription() != null
                                && !rule.getDescription().getTextContent().isBlank(),
                        rule.getId(),
                        "says in no words what it means"));
    }
}
