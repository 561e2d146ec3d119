package org.gyoryu.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gyoryu.workflow.Worklist;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(path = ApiPaths.V1 + "/tasks", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Tasks", description = "What waits for the caller, under the same rules as in Tasklist and portal")
class TasksController {

    private final Worklist worklist;
    private final Caller caller;

    TasksController(Worklist worklist, Caller caller) {
        this.worklist = worklist;
        this.caller = caller;
    }

    @GetMapping
    @Operation(summary = "The caller's open tasks, the most urgent first; at most 500")
    List<TaskLine> list(Locale locale) {
        return worklist.of(caller.get()).stream()
                .map(item -> TaskLine.of(item, locale))
                .toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "One task with its form and what the form shows")
    TaskBody one(@PathVariable String id, Locale locale) {
        return TaskBody.of(worklist.get(id, caller.get()), locale);
    }

    @PostMapping(path = "/{id}/completion", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Completes a task",
            description = "The body holds the values of the form by the keys of its fields. Any other name is refused.")
    @ApiResponse(responseCode = "204", description = "Completed")
    ResponseEntity<Void> complete(@PathVariable String id, @RequestBody Map<String, Object> values) {
        worklist.complete(id, values, caller.get());
        return ResponseEntity.noContent().build();
    }
}
