package org.gyoryu.workflow.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.gyoryu.applications.Applications;
import org.gyoryu.applications.SupplementItem;
import org.gyoryu.workflow.engine.TaskContext;
import org.gyoryu.workflow.engine.TaskHandler;
import org.springframework.stereotype.Component;

/** forms/shared/answer-supplement.form, on the applicant's side. */
@Component
class AnswerSupplementHandler implements TaskHandler {

    private final CaseFacts facts;
    private final Applications applications;

    AnswerSupplementHandler(CaseFacts facts, Applications applications) {
        this.facts = facts;
        this.applications = applications;
    }

    @Override
    public String form() {
        return "answer-supplement";
    }

    @Override
    public Map<String, Object> facts(TaskContext task) {
        var dossier = facts.dossier(task);
        var shown = new LinkedHashMap<String, Object>();
        shown.put("number", dossier.number());
        dossier.supplements().stream()
                .filter(each -> each.answeredAt() == null)
                .findFirst()
                .ifPresent(open -> {
                    shown.put(
                            "supplementItems",
                            open.items().stream().map(SupplementItem::text).collect(Collectors.joining("\n")));
                    shown.put("due", CaseFacts.moment(open.dueAt()));
                });
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskContext task, Map<String, Object> values) {
        var answer = new Values(values).text("answer");
        Values.named(Map.of("text", "answer"), () -> {
            applications.answerSupplement(task.applicationId(), answer, task.person());
            return null;
        });
        return Map.of();
    }
}
