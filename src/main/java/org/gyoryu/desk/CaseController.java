package org.gyoryu.desk;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.gyoryu.applications.Conversation;
import org.gyoryu.applications.documents.Documents;
import org.gyoryu.calendar.Deadline;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.NotFound;
import org.gyoryu.forms.Forms;
import org.gyoryu.notices.Letters;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.records.AccessRecord;
import org.gyoryu.records.RecordBook;
import org.gyoryu.review.Reviews;
import org.gyoryu.selection.Appeals;
import org.gyoryu.selection.Decisions;
import org.gyoryu.web.AnswerSheet;
import org.gyoryu.workflow.ProcessPictures;
import org.gyoryu.workflow.Timelines;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One application as far as this person may know it: where it stands, how it came there, what is decided. */
@Controller
class CaseController {

    private final DeskCases cases;
    private final Calls calls;
    private final Accounts accounts;
    private final Timelines timelines;
    private final ProcessPictures pictures;
    private final Deadlines deadlines;
    private final Letters letters;
    private final RecordBook record;
    private final AccessRecord accesses;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Appeals appeals;
    private final Conversation conversation;
    private final Documents documents;
    private final AnswerSheet answers;
    private final Forms forms;
    private final Flashes flashes;

    CaseController(
            DeskCases cases,
            Calls calls,
            Accounts accounts,
            Timelines timelines,
            ProcessPictures pictures,
            Deadlines deadlines,
            Letters letters,
            RecordBook record,
            AccessRecord accesses,
            Reviews reviews,
            Decisions decisions,
            Appeals appeals,
            Conversation conversation,
            Documents documents,
            AnswerSheet answers,
            Forms forms,
            Flashes flashes) {
        this.cases = cases;
        this.calls = calls;
        this.accounts = accounts;
        this.timelines = timelines;
        this.pictures = pictures;
        this.deadlines = deadlines;
        this.letters = letters;
        this.record = record;
        this.accesses = accesses;
        this.reviews = reviews;
        this.decisions = decisions;
        this.appeals = appeals;
        this.conversation = conversation;
        this.documents = documents;
        this.answers = answers;
        this.forms = forms;
        this.flashes = flashes;
    }

    @GetMapping("/desk/applications/{id}")
    String application(
            @PathVariable UUID id,
            @ModelAttribute("person") Person person,
            @ModelAttribute("rights") DeskRights rights,
            Locale locale,
            Model model) {
        var dossier = cases.open(id, person);
        accesses.read(person.username(), id, rights.answers() ? "desk page with answers" : "desk page");
        model.addAttribute("dossier", dossier);
        model.addAttribute("call", calls.get(dossier.callCode()));
        model.addAttribute("timeline", timelines.of(id));
        model.addAttribute("paths", pictures.path(id));
        model.addAttribute(
                "processNames",
                pictures.definitions().stream()
                        .collect(Collectors.toMap(ProcessPictures.Definition::key, ProcessPictures.Definition::name)));
        var due = deadlines.all(id).stream().collect(Collectors.partitioningBy(Deadline::open));
        model.addAttribute("openDeadlines", due.get(true));
        model.addAttribute("closedDeadlines", due.get(false));
        outcome(id, person, rights, model);
        if (rights.answers()) {
            model.addAttribute("writtenBy", accounts.nameOf(dossier.writtenBy()).orElse(""));
            model.addAttribute("sections", answers.read(forms.get(dossier.formId()), dossier.answers()));
        }
        if (rights.conversation()) {
            model.addAttribute("messages", conversation.ofApplication(id));
            model.addAttribute("mayReply", person.has(Role.OFFICER));
        }
        if (rights.letters()) {
            model.addAttribute("letters", letters.ofApplication(id));
        }
        if (rights.record() || rights.conversation()) {
            model.addAttribute("entries", record.ofApplication(id));
        }
        return "desk/application";
    }

    @GetMapping("/desk/applications/{id}/path/{process}")
    @ResponseBody
    ProcessMarks path(@PathVariable UUID id, @PathVariable String process, @ModelAttribute("person") Person person) {
        cases.open(id, person);
        return pictures.path(id).stream()
                .filter(path -> path.processKey().equals(process))
                .findFirst()
                .map(path -> new ProcessMarks(path.done(), path.active(), null))
                .orElseThrow(() -> new NotFound("desk.process.unknown"));
    }

    @GetMapping("/desk/applications/{id}/documents/{document}")
    ResponseEntity<InputStreamResource> document(
            @PathVariable UUID id,
            @PathVariable UUID document,
            @ModelAttribute("person") Person person,
            @ModelAttribute("rights") DeskRights rights) {
        cases.open(id, person);
        if (!rights.answers()) {
            throw new NotFound("desk.case.unknown");
        }
        var stream = documents.openForStaff(id, document);
        accesses.downloaded(
                person.username(), id, "document " + stream.document().name());
        return Downloads.of(stream);
    }

    /** The office answers the applicant. */
    @PostMapping("/desk/applications/{id}/messages")
    String reply(
            @PathVariable UUID id,
            @RequestParam String text,
            @ModelAttribute("person") Person person,
            RedirectAttributes flash) {
        cases.open(id, person);
        flashes.of(flash, "desk.message.sent", () -> conversation.reply(id, text, person));
        return "redirect:/desk/applications/" + id + "#messages";
    }

    private void outcome(UUID id, Person person, DeskRights rights, Model model) {
        model.addAttribute("assignments", reviews.assignments(id));
        model.addAttribute("decisions", decisions.history(id));
        var all = appeals.ofApplication(id);
        model.addAttribute("appeals", all);
        var summary = reviews.summary(id);
        if (rights.scores()) {
            model.addAttribute("summary", summary.orElse(null));
            model.addAttribute("sheets", summary.isPresent() ? reviews.sheets(id, person) : java.util.List.of());
        }
    }
}
