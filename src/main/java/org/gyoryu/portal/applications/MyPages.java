package org.gyoryu.portal.applications;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.ApplicationSummary;
import org.gyoryu.applications.Applications;
import org.gyoryu.applications.Conversation;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Calls;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.workflow.TaskItem;
import org.gyoryu.workflow.TimelineStep;
import org.gyoryu.workflow.Timelines;
import org.gyoryu.workflow.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is mine: the applications of my organisations, each with its next step, and what waits for me. */
@Controller
class MyPages {

    private final Applications applications;
    private final Conversation conversation;
    private final Organisations organisations;
    private final Calls calls;
    private final Worklist worklist;
    private final Timelines timelines;
    private final CurrentPerson people;

    MyPages(
            Applications applications,
            Conversation conversation,
            Organisations organisations,
            Calls calls,
            Worklist worklist,
            Timelines timelines,
            CurrentPerson people) {
        this.applications = applications;
        this.conversation = conversation;
        this.organisations = organisations;
        this.calls = calls;
        this.worklist = worklist;
        this.timelines = timelines;
        this.people = people;
    }

    /**
     * One application of the list.
     *
     * @param step where it stands in the process, or {@code null}
     * @param dueAt the next date that matters, or {@code null}
     * @param unread messages of the office that nobody has read
     */
    record Line(ApplicationSummary application, Call call, TimelineStep step, Instant dueAt, int unread) {}

    @GetMapping("/my")
    String mine(Model model) {
        var person = people.get();
        var byCode = calls.published().stream().collect(Collectors.toMap(Call::code, it -> it));
        model.addAttribute("tasks", Tasks.ofApplyingSide(worklist.of(person)));
        model.addAttribute(
                "lines",
                applications.ofPerson(person).stream()
                        .map(it -> line(it, byCode, person))
                        .toList());
        model.addAttribute("organisations", organisations.ofPerson(person.id()));
        return "portal/my";
    }

    private Line line(ApplicationSummary application, Map<String, Call> byCode, Person person) {
        var call = byCode.get(application.callCode());
        if (application.status() == ApplicationStatus.DRAFT) {
            return new Line(application, call, null, call == null ? null : call.closesAt(), 0);
        }
        var here = timelines.of(application.id()).stream()
                .filter(TimelineStep::active)
                .max(Comparator.comparing(TimelineStep::since))
                .orElse(null);
        var due = here == null ? null : here.dueAt();
        return new Line(application, call, here, due, conversation.unread(application.id(), person));
    }

    /** Of everything that waits for a person, what belongs to the applying side and so to the portal. */
    static final class Tasks {

        private static final List<String> FORMS = List.of("certify-application", "answer-supplement");

        private Tasks() {}

        static List<TaskItem> ofApplyingSide(List<TaskItem> tasks) {
            return tasks.stream()
                    .filter(it -> Objects.nonNull(it.formId()) && FORMS.contains(it.formId()))
                    .toList();
        }
    }
}
