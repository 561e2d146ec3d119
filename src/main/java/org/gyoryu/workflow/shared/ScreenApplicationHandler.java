package org.gyoryu.workflow.shared;

import static org.gyoryu.workflow.shared.ScreenApplication.ACCEPTED;
import static org.gyoryu.workflow.shared.ScreenApplication.FINDINGS;
import static org.gyoryu.workflow.shared.ScreenApplication.INELIGIBLE;
import static org.gyoryu.workflow.shared.ScreenApplication.OUTCOME;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gyoryu.applications.ApplicationStages;
import org.gyoryu.applications.Supplement;
import org.gyoryu.applications.SupplementItem;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.workflow.engine.TaskContext;
import org.gyoryu.workflow.engine.TaskHandler;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** forms/shared/screen-application.form. */
@Component
class ScreenApplicationHandler implements TaskHandler {

    private static final List<String> CHECKS =
            List.of("organisationCheck", "documentsCheck", "budgetCheck", "duplicateCheck", "partnerCheck");

    private final CaseFacts facts;
    private final ApplicationStages stages;
    private final ModelDeadlines deadlines;
    private final ApplicationEventPublisher events;

    ScreenApplicationHandler(
            CaseFacts facts, ApplicationStages stages, ModelDeadlines deadlines, ApplicationEventPublisher events) {
        this.facts = facts;
        this.stages = stages;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Override
    public String form() {
        return "screen-application";
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        var shown = facts.of(task, DeadlineKinds.SCREENING);
        var dossier = facts.dossier(task);
        shown.put(
                "organisationKind",
                dossier.organisationKind().title().in(task.person().locale()));
        shown.put(
                "documentState",
                facts.text(task, "workflow.fact.documents", dossier.documents().size()));
        shown.put("eligibilityFindings", findings(task));
        if (!dossier.supplements().isEmpty()) {
            shown.put(
                    "supplementHistory",
                    dossier.supplements().stream()
                            .map(each -> supplement(task, each))
                            .collect(Collectors.joining("\n\n")));
        }
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, Map<String, Object> values) {
        var form = new Values(values);
        var outcome = form.text("screeningOutcome");
        var checks = new TreeMap<String, String>();
        CHECKS.forEach(check -> checks.put(check, form.text(check)));
        switch (outcome) {
            case ACCEPTED -> {
                requireAllMet(checks);
                stages.accepted(task.applicationId(), task.person());
            }
            case INELIGIBLE -> stages.ineligible(task.applicationId(), task.person(), form.text("reason"));
            default -> ask(task, form.text("supplementItems"));
        }
        events.publishEvent(
                new ScreeningChecked(task.applicationId(), task.person().username(), checks, outcome));
        return Map.ofEntries(OUTCOME.is(outcome));
    }

    private void ask(TaskContext task, String items) {
        var due = deadlines.start(
                task.applicationId(),
                Case.CALL_CODE.from(task.variables()),
                DeadlineKinds.SUPPLEMENT,
                DeadlineKinds.SUPPLEMENT);
        var item = new SupplementItem(null, null, items);
        Values.named(
                Map.of("items[0].text", "supplementItems"),
                () -> stages.requestSupplement(task.applicationId(), List.of(item), due.dueAt(), task.person()));
    }

    /** What is not met cannot be accepted; the officer asks for a supplement or names the ground. */
    private static void requireAllMet(Map<String, String> checks) {
        var open = checks.entrySet().stream()
                .filter(check -> !"met".equals(check.getValue()))
                .map(check -> FieldProblem.at(check.getKey(), "workflow.screening.notMet"))
                .toList();
        if (!open.isEmpty()) {
            throw new Invalid(open);
        }
    }

    private String findings(TaskContext task) {
        var found = FINDINGS.find(task.variables()).filter(each -> !each.isBlank());
        return found.map(each -> Stream.of(each.split(","))
                        .map(name -> "• " + facts.text(task, "workflow.finding." + name))
                        .collect(Collectors.joining("\n")))
                .orElseGet(() -> facts.text(task, "workflow.finding.nothing"));
    }

    private String supplement(TaskContext task, Supplement supplement) {
        var asked = supplement.items().stream().map(SupplementItem::text).collect(Collectors.joining("\n"));
        var answer = supplement.answer() == null ? facts.text(task, "workflow.fact.noAnswerYet") : supplement.answer();
        return facts.text(task, "workflow.fact.supplement", CaseFacts.moment(supplement.requestedAt()), asked, answer);
    }
}
