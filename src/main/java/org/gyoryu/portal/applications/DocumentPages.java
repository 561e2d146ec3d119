package org.gyoryu.portal.applications;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.ApplicationView;
import org.gyoryu.applications.Applications;
import org.gyoryu.applications.documents.Documents;
import org.gyoryu.applications.documents.StoredDocument;
import org.gyoryu.calls.Calls;
import org.gyoryu.calls.DocumentRequest;
import org.gyoryu.core.Problem;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.Organisations;
import org.gyoryu.web.Wording;
import org.springframework.core.io.InputStreamResource;
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
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The documents of an application. */
@Controller
@RequestMapping("/my/applications/{id}/documents")
class DocumentPages {

    private static final long LARGEST = 50L * 1024 * 1024;

    private final Applications applications;
    private final Documents documents;
    private final Organisations organisations;
    private final Calls calls;
    private final FormSteps steps;
    private final Progress progress;
    private final Wording wording;
    private final CurrentPerson people;

    DocumentPages(
            Applications applications,
            Documents documents,
            Organisations organisations,
            Calls calls,
            FormSteps steps,
            Progress progress,
            Wording wording,
            CurrentPerson people) {
        this.applications = applications;
        this.documents = documents;
        this.organisations = organisations;
        this.calls = calls;
        this.steps = steps;
        this.progress = progress;
        this.wording = wording;
        this.people = people;
    }

    /** A document that the call asks for, and what came of it. */
    record Asked(DocumentRequest request, boolean required, List<StoredDocument> stored, boolean more) {}

    @GetMapping
    String show(@PathVariable UUID id, Locale locale, Model model) {
        var person = people.get();
        var view = applications.view(id, person);
        var call = calls.get(view.callCode());
        var kind = organisations.get(view.organisationId()).kind();
        model.addAttribute("view", view);
        model.addAttribute("call", call);
        model.addAttribute(
                "asked",
                call.documents().stream().map(it -> asked(it, kind, view)).toList());
        model.addAttribute("scanned", documents.scanner().enabled());
        model.addAttribute("limit", LARGEST);
        model.addAttribute(
                "progress", progress.of(view, steps.of(view.formId(), locale), applications.problems(id, person)));
        return "portal/documents";
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    Map<String, String> upload(@PathVariable UUID id, @RequestParam String kind, @RequestParam MultipartFile file)
            throws IOException {
        return Map.of("id", store(id, kind, file).id().toString());
    }

    /** The same for a browser without script. */
    @PostMapping(produces = MediaType.TEXT_HTML_VALUE)
    String uploadPlain(
            @PathVariable UUID id,
            @RequestParam String kind,
            @RequestParam MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        try {
            store(id, kind, file);
            redirect.addFlashAttribute("done", wording.of("portal.documents.stored"));
        } catch (Problem problem) {
            redirect.addFlashAttribute("problem", wording.all(problem));
        }
        return "redirect:/my/applications/" + id + "/documents";
    }

    @PostMapping("/{document}/removal")
    String remove(@PathVariable UUID id, @PathVariable UUID document, RedirectAttributes redirect) {
        try {
            documents.remove(id, document, people.get());
            redirect.addFlashAttribute("done", wording.of("portal.documents.removed"));
        } catch (Problem problem) {
            redirect.addFlashAttribute("problem", wording.all(problem));
        }
        return "redirect:/my/applications/" + id + "/documents";
    }

    @GetMapping("/{document}")
    ResponseEntity<InputStreamResource> open(@PathVariable UUID id, @PathVariable UUID document) {
        var stream = documents.open(id, document, people.get());
        var name = ContentDisposition.attachment()
                .filename(stream.document().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentLength(stream.document().size())
                .contentType(MediaType.parseMediaType(stream.document().mediaType()))
                .body(new InputStreamResource(stream.content()));
    }

    private StoredDocument store(UUID id, String kind, MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            return documents.upload(id, kind, file.getOriginalFilename(), content, people.get());
        }
    }

    private static Asked asked(DocumentRequest request, OrganisationKind organisationKind, ApplicationView view) {
        var stored = view.documents().stream()
                .filter(it -> it.kind().equals(request.kind()))
                .toList();
        var more = view.editable() && stored.size() < request.maxFiles();
        return new Asked(request, request.requiredFrom(organisationKind), stored, more);
    }
}
