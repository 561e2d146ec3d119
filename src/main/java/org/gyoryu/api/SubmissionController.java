package org.gyoryu.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.Applications;
import org.gyoryu.applications.Receipt;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiPaths.V1 + "/applications/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Hand-in", description = "Handing in, the receipt, and taking back")
class SubmissionController {

    private final Applications applications;
    private final Calls calls;
    private final Organisations organisations;
    private final Caller caller;

    SubmissionController(Applications applications, Calls calls, Organisations organisations, Caller caller) {
        this.applications = applications;
        this.calls = calls;
        this.organisations = organisations;
        this.caller = caller;
    }

    /** The proof of a hand-in. */
    @Schema(name = "Submission")
    record Submission(
            @Schema(example = "2026-LE-0001") String number,

            @Schema(description = "The instant that was compared with the closing second")
            Instant submittedAt,

            @Schema(description = "SHA-256 over the answers, the form's version and the documents")
            String digest,

            @Schema(description = "CERTIFYING where the organisation's own official must approve first")
            ApplicationStatus status) {}

    /** Why an application is taken back. */
    @Schema(name = "Withdrawal")
    record Withdrawal(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String reason) {}

    /** What became of it. */
    @Schema(name = "Outcome")
    record Outcome(UUID id, String number, ApplicationStatus status) {}

    @PostMapping("/submission")
    @Operation(
            summary = "Hands the application in",
            description = "Everything is checked, documents included. The call's last second is in time; the complete"
                    + " request counts. A repeat with the same key gets the same answer.")
    @ApiResponse(responseCode = "201", description = "Handed in")
    ResponseEntity<Submission> submit(
            @PathVariable UUID id,
            @Parameter(description = "Chosen by the caller, 1 to 200 visible ASCII characters", required = true)
                    @RequestHeader(name = "Idempotency-Key")
                    String key,
            @Schema(hidden = true) @RequestBody(required = false) Map<String, Object> body) {
        if (body != null && !body.isEmpty()) {
            throw new Invalid(body.keySet().stream()
                    .limit(10)
                    .map(name -> FieldProblem.at(name, "api.unknown"))
                    .toList());
        }
        var person = caller.get();
        var receipt = applications.submit(id, key, person);
        return ResponseEntity.created(URI.create(ApiPaths.V1 + "/applications/" + id + "/receipt"))
                .body(submission(receipt, person));
    }

    /** The status that the hand-in led to, whatever came after it. */
    private Submission submission(Receipt receipt, Person person) {
        var organisation = applications.view(receipt.applicationId(), person).organisationId();
        var certification = calls.get(receipt.callCode())
                .asksCertificationFrom(organisations.get(organisation).kind());
        return new Submission(
                receipt.number(),
                receipt.submittedAt(),
                receipt.digest(),
                certification ? ApplicationStatus.CERTIFYING : ApplicationStatus.SUBMITTED);
    }

    @GetMapping("/receipt")
    @Operation(summary = "The receipt of the last hand-in, with the digest of each document")
    Receipt receipt(@PathVariable UUID id) {
        return applications.receipt(id, caller.get());
    }

    @PostMapping(path = "/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Takes the application back; the file stays, marked")
    Outcome withdraw(@PathVariable UUID id, @RequestBody Withdrawal body) {
        if (body.reason() == null || body.reason().isBlank()) {
            throw new Invalid(List.of(FieldProblem.at("reason", "api.missing")));
        }
        var person = caller.get();
        applications.withdraw(id, body.reason(), person);
        var view = applications.view(id, person);
        return new Outcome(view.id(), view.number(), view.status());
    }
}
