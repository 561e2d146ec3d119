package org.gyoryu.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.ApplicationView;
import org.gyoryu.applications.Applications;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.web.Wording;
import org.gyoryu.workflow.Timelines;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiPaths.V1 + "/applications", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Applications", description = "The applications of the caller's organisations, from draft to result")
class ApplicationsController {

    private final Applications applications;
    private final Timelines timelines;
    private final OrganisationChoice organisations;
    private final Creation creation;
    private final Caller caller;
    private final Wording wording;

    ApplicationsController(
            Applications applications,
            Timelines timelines,
            OrganisationChoice organisations,
            Creation creation,
            Caller caller,
            Wording wording) {
        this.applications = applications;
        this.timelines = timelines;
        this.organisations = organisations;
        this.creation = creation;
        this.caller = caller;
        this.wording = wording;
    }

    /** A new draft. */
    @Schema(name = "NewApplication")
    record NewApplication(
            @Schema(description = "Code of an open call", requiredMode = Schema.RequiredMode.REQUIRED)
            String call,

            @Schema(
                    description = "Id of one of the caller's organisations, or its business number; may be left out by"
                            + " who has only one")
            String organisation,

            @Schema(description = "By the keys of the call's form; may be incomplete")
            Map<String, Object> answers) {}

    /** The answers of a draft, all of them. */
    @Schema(name = "Answers")
    record Answers(
            @Schema(description = "Replace all answers", requiredMode = Schema.RequiredMode.REQUIRED)
            Map<String, Object> answers) {}

    /** What keeps a draft from being handed in. */
    @Schema(name = "Readiness")
    record Readiness(boolean ready, List<ApiProblem.Error> errors) {}

    @GetMapping
    @Operation(summary = "The caller's own applications, drafts included, the newest first")
    List<ApplicationLine> list(Locale locale) {
        return applications.ofPerson(caller.get()).stream()
                .map(summary -> ApplicationLine.of(summary, locale))
                .toList();
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Begins a draft",
            description = "Names, types and lengths of the answers are checked; nothing is required yet.")
    @ApiResponse(responseCode = "201", description = "Begun; Location and ETag say where it is and its version")
    ResponseEntity<ApplicationBody> create(
            @RequestBody NewApplication body,
            @Parameter(description = "Chosen by the caller: a repeat with the same key and body begins nothing new")
                    @RequestHeader(name = "Idempotency-Key", required = false)
                    String key,
            Locale locale) {
        var person = caller.get();
        var problems = new ArrayList<FieldProblem>();
        if (body.call() == null || body.call().isBlank()) {
            problems.add(FieldProblem.at("call", "api.missing"));
        }
        var organisation = organisations.of(body.organisation(), person, problems);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        var answers = body.answers() == null ? Map.<String, Object>of() : body.answers();
        var view = creation.create(body.call(), organisation, answers, key, person);
        return ResponseEntity.created(URI.create(ApiPaths.V1 + "/applications/" + view.id()))
                .eTag(Versions.tag(view.version()))
                .body(body(view, locale));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One application with its status and timeline")
    ResponseEntity<ApplicationBody> one(@PathVariable UUID id, Locale locale) {
        return answer(applications.view(id, caller.get()), locale);
    }

    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Replaces the answers of a draft, or of an application whose supplement is awaited")
    ResponseEntity<ApplicationBody> save(
            @PathVariable UUID id,
            @RequestBody Answers body,
            @Parameter(description = "The ETag that the caller saw", required = true)
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    String ifMatch,
            Locale locale) {
        var person = caller.get();
        var expected = Versions.expected(ifMatch, applications.view(id, person).version());
        if (body.answers() == null) {
            throw new Invalid(List.of(FieldProblem.at("answers", "api.missing")));
        }
        return answer(applications.saveDraft(id, body.answers(), expected, person), locale);
    }

    @GetMapping("/{id}/readiness")
    @Operation(summary = "Everything that keeps a draft from being handed in")
    Readiness readiness(@PathVariable UUID id) {
        var errors = applications.problems(id, caller.get()).stream()
                .map(problem -> new ApiProblem.Error(problem.path(), wording.of(problem)))
                .toList();
        return new Readiness(errors.isEmpty(), errors);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Deletes a draft that was never handed in")
    @ApiResponse(responseCode = "204", description = "Gone")
    ResponseEntity<Void> discard(@PathVariable UUID id) {
        applications.discard(id, caller.get());
        return ResponseEntity.noContent().build();
    }

    private ResponseEntity<ApplicationBody> answer(ApplicationView view, Locale locale) {
        return ResponseEntity.ok().eTag(Versions.tag(view.version())).body(body(view, locale));
    }

    private ApplicationBody body(ApplicationView view, Locale locale) {
        return ApplicationBody.of(view, timelines.of(view.id()), locale);
    }
}
