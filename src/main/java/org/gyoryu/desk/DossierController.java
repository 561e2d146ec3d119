package org.gyoryu.desk;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gyoryu.applications.documents.Documents;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Problem;
import org.gyoryu.forms.Forms;
import org.gyoryu.people.Person;
import org.gyoryu.records.AccessRecord;
import org.gyoryu.review.Reviews;
import org.gyoryu.review.SignedSheet;
import org.gyoryu.selection.Appeals;
import org.gyoryu.selection.Decisions;
import org.gyoryu.web.AnswerSheet;
import org.gyoryu.workflow.Timelines;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** The dossier that a task's form links to. */
@Controller
class DossierController {

    private final Dossiers dossiers;
    private final Calls calls;
    private final AnswerSheet answers;
    private final Forms forms;
    private final Documents documents;
    private final Timelines timelines;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Appeals appeals;
    private final AccessRecord accesses;

    DossierController(
            Dossiers dossiers,
            Calls calls,
            AnswerSheet answers,
            Forms forms,
            Documents documents,
            Timelines timelines,
            Reviews reviews,
            Decisions decisions,
            Appeals appeals,
            AccessRecord accesses) {
        this.dossiers = dossiers;
        this.calls = calls;
        this.answers = answers;
        this.forms = forms;
        this.documents = documents;
        this.timelines = timelines;
        this.reviews = reviews;
        this.decisions = decisions;
        this.appeals = appeals;
        this.accesses = accesses;
    }

    @GetMapping("/dossier/{taskId}")
    String dossier(@PathVariable String taskId, @ModelAttribute("person") Person person, Locale locale, Model model) {
        var opened = dossiers.open(taskId, person);
        var dossier = opened.dossier();
        accesses.read(
                person.username(), dossier.id(), "dossier " + opened.task().formId());
        model.addAttribute("task", opened.task());
        model.addAttribute("view", opened.view());
        model.addAttribute("dossier", dossier);
        model.addAttribute("call", calls.get(dossier.callCode()));
        if (opened.documents()) {
            model.addAttribute("sections", answers.read(forms.get(dossier.formId()), dossier.answers()));
        }
        if (opened.view() == Dossiers.View.OFFICE) {
            model.addAttribute("timeline", timelines.of(dossier.id()));
            model.addAttribute("decisions", decisions.history(dossier.id()));
            model.addAttribute("appeals", appeals.ofApplication(dossier.id()));
            model.addAttribute("summary", reviews.summary(dossier.id()).orElse(null));
            model.addAttribute("sheets", sheets(dossier.id(), person));
        }
        return "desk/dossier";
    }

    @GetMapping("/dossier/{taskId}/documents/{document}")
    ResponseEntity<InputStreamResource> document(
            @PathVariable String taskId, @PathVariable UUID document, @ModelAttribute("person") Person person) {
        var opened = dossiers.open(taskId, person);
        if (!opened.documents()) {
            throw new NotFound("desk.case.unknown");
        }
        var stream = documents.openForStaff(opened.dossier().id(), document);
        accesses.downloaded(
                person.username(),
                opened.dossier().id(),
                "document " + stream.document().name());
        return Downloads.of(stream);
    }

    /** Sheets are open to some holders only, and to nobody before the stage is closed. */
    private List<SignedSheet> sheets(UUID applicationId, Person person) {
        try {
            return reviews.sheets(applicationId, person);
        } catch (Problem notForThisPersonOrNotYet) {
            return List.of();
        }
    }
}
