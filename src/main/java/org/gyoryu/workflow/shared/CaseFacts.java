package org.gyoryu.workflow.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.ApplicationDossier;
import org.gyoryu.applications.Applications;
import org.gyoryu.calendar.Deadline;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.core.Money;
import org.gyoryu.workflow.engine.TaskContext;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the forms of the office show of an application, in the language of whoever opens the task. */
@Component
class CaseFacts {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Seoul"));

    private final Applications applications;
    private final Deadlines deadlines;
    private final MessageSource messages;
    private final Clock clock;

    CaseFacts(Applications applications, Deadlines deadlines, MessageSource messages, Clock clock) {
        this.applications = applications;
        this.deadlines = deadlines;
        this.messages = messages;
        this.clock = clock;
    }

    /** What every form of the office begins with. */
    Map<String, Object> of(TaskContext task, String deadline) {
        var dossier = dossier(task);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("number", dossier.number());
        facts.put("organisation", dossier.organisationName().in(task.person().locale()));
        facts.put("title", dossier.title());
        facts.put("requestedAmount", amount(dossier.requestedAmount()));
        facts.put(
                "totalCost",
                String.format(Locale.ROOT, "%,d", answers(dossier).totalCost().toBigInteger()));
        facts.put("submittedAt", moment(dossier.submittedAt()));
        facts.put("due", due(task.applicationId(), deadline));
        facts.put("dossierUrl", "/dossier/" + task.taskId());
        return facts;
    }

    ApplicationDossier dossier(TaskContext task) {
        return applications.dossier(task.applicationId());
    }

    static Answers answers(ApplicationDossier dossier) {
        return new Answers(dossier.answers());
    }

    String due(UUID application, String deadline) {
        return deadlines
                .of(application, deadline)
                .map(Deadline::dueAt)
                .map(CaseFacts::moment)
                .orElse("");
    }

    String text(TaskContext task, String key, Object... args) {
        return messages.getMessage(key, args, task.person().locale());
    }

    Instant now() {
        return clock.instant();
    }

    static String amount(Money money) {
        return money == null ? "" : String.format(Locale.ROOT, "%,d", money.won());
    }

    static String moment(Instant at) {
        return at == null ? "" : MOMENT.format(at);
    }
}
