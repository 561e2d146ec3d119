package org.gyoryu.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.HashMap;
import java.util.UUID;
import org.gyoryu.applications.Applications;
import org.gyoryu.forms.Forms;
import org.gyoryu.selection.Appeals;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiPaths.V1 + "/applications/{id}/appeals", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Appeals", description = "Contesting a decision")
class AppealsController {

    private static final String FORM = "file-appeal";

    private final Applications applications;
    private final Appeals appeals;
    private final Forms forms;
    private final Caller caller;

    AppealsController(Applications applications, Appeals appeals, Forms forms, Caller caller) {
        this.applications = applications;
        this.appeals = appeals;
        this.forms = forms;
        this.caller = caller;
    }

    /** An appeal as it is written. */
    @Schema(name = "NewAppeal")
    record NewAppeal(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String grounds,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED)
            String request) {}

    /** An appeal as it was received. */
    @Schema(name = "Appeal")
    record Received(
            UUID id,

            @Schema(description = "PostgreSQL's instant, compared with the end of the window")
            Instant filedAt,

            @Schema(description = "One that comes too late is received too, and answered as such")
            boolean inTime) {}

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Appeals against the decision")
    @ApiResponse(responseCode = "201", description = "Received")
    Received file(@PathVariable UUID id, @RequestBody NewAppeal body) {
        var person = caller.get();
        applications.view(id, person);
        var values = new HashMap<String, Object>();
        values.put("grounds", body.grounds());
        values.put("request", body.request());
        forms.check(FORM, values, person.locale()).orThrow();
        var appeal = appeals.file(id, body.grounds(), body.request(), person);
        return new Received(appeal.id(), appeal.filedAt(), appeal.inTime());
    }
}
