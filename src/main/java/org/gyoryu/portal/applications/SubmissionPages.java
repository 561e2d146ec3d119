package org.gyoryu.portal.applications;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gyoryu.applications.ApplicationView;
import org.gyoryu.applications.Applications;
import org.gyoryu.applications.ReceiptPrinter;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.forms.Forms;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Organisations;
import org.gyoryu.web.AnswerSheet;
import org.gyoryu.web.Wording;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The last look at everything, the hand-in, and its receipt. */
@Controller
@RequestMapping("/my/applications/{id}")
class SubmissionPages {

    private final Applications applications;
    private final Calls calls;
    private final Forms forms;
    private final Organisations organisations;
    private final ReceiptPrinter printer;
    private final FormSteps steps;
    private final Progress progress;
    private final AnswerSheet sheet;
    private final Wording wording;
    private final CurrentPerson people;

    SubmissionPages(
            Applications applications,
            Calls calls,
            Forms forms,
            Organisations organisations,
            ReceiptPrinter printer,
            FormSteps steps,
            Progress progress,
            AnswerSheet sheet,
            Wording wording,
            CurrentPerson people) {
        this.applications = applications;
        this.calls = calls;
        this.forms = forms;
        this.organisations = organisations;
        this.printer = printer;
        this.steps = steps;
        this.progress = progress;
        this.sheet = sheet;
        this.wording = wording;
        this.people = people;
    }

    /** Something that keeps the draft from being handed in, and where to put it right. */
    record Obstacle(String text, String where, String url) {}

    @GetMapping("/check")
    String check(@PathVariable UUID id, Locale locale, Model model) {
        var person = people.get();
        var view = applications.view(id, person);
        if (!view.editable()) {
            return "redirect:/my/applications/" + id;
        }
        show(view, applications.problems(id, person), locale, model);
        model.addAttribute("key", UUID.randomUUID().toString());
        return "portal/check";
    }

    @PostMapping("/submission")
    String submit(@PathVariable UUID id, @RequestParam String key, Locale locale, Model model) {
        var person = people.get();
        try {
            applications.submit(id, key, person);
        } catch (Invalid invalid) {
            show(applications.view(id, person), invalid.problems(), locale, model);
            model.addAttribute("key", UUID.randomUUID().toString());
            return "portal/check";
        }
        return "redirect:/my/applications/" + id + "/receipt";
    }

    @GetMapping("/receipt")
    String receipt(@PathVariable UUID id, Model model) {
        var person = people.get();
        var view = applications.view(id, person);
        model.addAttribute("view", view);
        model.addAttribute("call", calls.get(view.callCode()));
        model.addAttribute("receipt", applications.receipt(id, person));
        return "portal/receipt";
    }

    @GetMapping(path = "/receipt.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Locale locale) {
        var receipt = applications.receipt(id, people.get());
        var name = ContentDisposition.attachment()
                .filename(receipt.number() + ".pdf", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(printer.pdf(receipt, locale));
    }

    private void show(ApplicationView view, List<FieldProblem> problems, Locale locale, Model model) {
        var call = calls.get(view.callCode());
        var all = steps.of(view.formId(), locale);
        var organisation = organisations.get(view.organisationId());
        model.addAttribute("view", view);
        model.addAttribute("call", call);
        model.addAttribute("certified", call.asksCertificationFrom(organisation.kind()));
        model.addAttribute("sections", sheet.read(forms.get(view.formId()), view.answers()));
        model.addAttribute("stepUrls", new StepUrls(view.id()));
        model.addAttribute("progress", progress.of(view, all, problems));
        model.addAttribute(
                "obstacles",
                problems.stream().map(it -> obstacle(view.id(), all, it)).toList());
    }

    private Obstacle obstacle(UUID id, List<FormSteps.Step> all, FieldProblem problem) {
        var base = "/my/applications/" + id;
        var step = FormSteps.holding(all, problem.path());
        if (step.isPresent()) {
            var url = base + "/steps/" + step.get().key() + "?check=true";
            return new Obstacle(wording.of(problem), step.get().title(), url);
        }
        return Progress.isAboutDocuments(problem)
                ? new Obstacle(wording.of(problem), wording.of("portal.progress.documents"), base + "/documents")
                : new Obstacle(wording.of(problem), null, null);
    }

    /** From a group of the form to its page. */
    record StepUrls(UUID id) {
        public String of(String groupId) {
            return "/my/applications/" + id + "/steps/" + FormSteps.keyOf(groupId);
        }
    }
}
