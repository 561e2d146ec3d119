package org.gyoryu.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.gyoryu.calls.Calls;
import org.gyoryu.forms.Forms;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiPaths.V1 + "/calls", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Calls", description = "Calls for proposals, their rules and their forms; readable by everybody")
class CallsController {

    private final Calls calls;
    private final Forms forms;
    private final Clock clock;

    CallsController(Calls calls, Forms forms, Clock clock) {
        this.calls = calls;
        this.forms = forms;
        this.clock = clock;
    }

    @GetMapping
    @Operation(summary = "All published calls, those that are open first")
    List<CallLine> list(Locale locale) {
        var now = clock.instant();
        return calls.published().stream()
                .map(call -> CallLine.of(call, now, locale))
                .sorted(Comparator.comparing(CallLine::open).reversed())
                .toList();
    }

    @GetMapping("/{code}")
    @Operation(summary = "One call with its rules, criteria and documents")
    CallBody one(@PathVariable String code, Locale locale) {
        return CallBody.of(calls.get(code), clock.instant(), locale);
    }

    @GetMapping("/{code}/form")
    @Operation(
            summary = "The form of the answers",
            description = "A form-js schema. The keys of its fields are the names of the answers; every rule that it"
                    + " states is checked again when the answers are sent.")
    ResponseEntity<String> form(@PathVariable String code, Locale locale) {
        var formId = calls.get(code).formId();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header("Gyoryu-Form-Version", forms.get(formId).digest())
                .body(forms.schemaFor(formId, locale));
    }
}
