package org.gyoryu.portal.applications;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.ApplicationView;
import org.gyoryu.applications.Applications;
import org.gyoryu.applications.Conversation;
import org.gyoryu.calendar.Deadline;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.Problem;
import org.gyoryu.forms.Forms;
import org.gyoryu.notices.Letters;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Person;
import org.gyoryu.selection.Appeals;
import org.gyoryu.web.AnswerSheet;
import org.gyoryu.web.Wording;
import org.gyoryu.workflow.Timelines;
import org.gyoryu.workflow.Worklist;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One application as its organisation sees it: where it stands, what was answered, what was said and written. */
@Controller
@RequestMapping("/my/applications/{id}")
class ApplicationPages {

    private final Applications applications;
    private final Conversation conversation;
    private final Calls calls;
    private final Forms forms;
    private final Letters letters;
    private final Timelines timelines;
    private final Deadlines deadlines;
    private final Worklist worklist;
    private final Appeals appeals;
    private final AnswerSheet sheet;
    private final FormSteps steps;
    private final Wording wording;
    private final CurrentPerson people;

    ApplicationPages(
            Applications applications,
            Conversation conversation,
            Calls calls,
            Forms forms,
            Letters letters,
            Timelines timelines,
            Deadlines deadlines,
            Worklist worklist,
            Appeals appeals,
            AnswerSheet sheet,
            FormSteps steps,
            Wording wording,
            CurrentPerson people) {
        this.applications = applications;
        this.conversation = conversation;
        this.calls = calls;
        this.forms = forms;
        this.letters = letters;
        this.timelines = timelines;
        this.deadlines = deadlines;
        this.worklist = worklist;
        this.appeals = appeals;
        this.sheet = sheet;
        this.steps = steps;
        this.wording = wording;
        this.people = people;
    }

    @GetMapping
    String overview(@PathVariable UUID id, Locale locale, Model model) {
        var person = people.get();
        var view = frame(id, person, model);
        model.addAttribute("timeline", timelines.of(id));
        model.addAttribute("explanations", explanations(id));
        model.addAttribute("tasks", worklist.ofApplication(id, person));
        model.addAttribute("appeals", appeals.ofApplication(id));
        model.addAttribute("contestable", contestable(view));
        if (view.supplement() != null) {
            var all = steps.of(view.formId(), locale);
            model.addAttribute(
                    "asked",
                    view.supplement().items().stream()
                            .map(it -> AskedFor.of(view.id(), it, all))
                            .toList());
        }
        return "portal/application";
    }

    @GetMapping("/answers")
    String answers(@PathVariable UUID id, Model model) {
        var view = frame(id, people.get(), model);
        model.addAttribute("sections", sheet.read(forms.get(view.formId()), view.answers()));
        return "portal/answers";
    }

    @GetMapping("/messages")
    String messages(@PathVariable UUID id, Model model) {
        var person = people.get();
        frame(id, person, model);
        model.addAttribute("messages", conversation.read(id, person));
        return "portal/messages";
    }

    @PostMapping("/messages")
    String ask(@PathVariable UUID id, @RequestParam String text, Model model, RedirectAttributes redirect) {
        var person = people.get();
        try {
            conversation.ask(id, text, person);
        } catch (Problem problem) {
            model.addAttribute("problem", wording.all(problem));
            model.addAttribute("text", text);
            return messages(id, model);
        }
        redirect.addFlashAttribute("done", wording.of("portal.messages.sent"));
        return "redirect:/my/applications/" + id + "/messages";
    }

    @GetMapping("/letters")
    String letters(@PathVariable UUID id, Model model) {
        frame(id, people.get(), model);
        model.addAttribute("letters", letters.toApplicant(id));
        return "portal/letters";
    }

    @GetMapping("/letters/{letter}")
    String letter(@PathVariable UUID id, @PathVariable UUID letter, Model model) {
        frame(id, people.get(), model);
        model.addAttribute("letter", letters.textToApplicant(id, letter));
        return "portal/letter";
    }

    private ApplicationView frame(UUID id, Person person, Model model) {
        var view = applications.view(id, person);
        model.addAttribute("view", view);
        model.addAttribute("call", calls.get(view.callCode()));
        model.addAttribute("unread", conversation.unread(id, person));
        return view;
    }

    /** How each date was computed, by its moment: a step of the timeline finds its own. */
    private Map<Long, Deadline> explanations(UUID id) {
        return deadlines.all(id).stream()
                .collect(Collectors.toMap(it -> it.dueAt().getEpochSecond(), it -> it, (first, second) -> first));
    }

    private static boolean contestable(ApplicationView view) {
        return view.status() == ApplicationStatus.NOT_SELECTED || view.status() == ApplicationStatus.INELIGIBLE;
    }
}
