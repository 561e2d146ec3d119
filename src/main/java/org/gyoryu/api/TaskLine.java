package org.gyoryu.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.gyoryu.workflow.TaskItem;

/** A task in the list. */
@Schema(name = "TaskLine")
record TaskLine(
        String id,
        String name,

        @Schema(description = "Id of the form it is completed with", example = "screen-application")
        String form,

        UUID application,
        @Schema(example = "2026-LE-0001") String number,
        String call,

        @Schema(description = "The role it is offered to", example = "officer")
        String role,

        @Schema(description = "Whether it is given to the caller already")
        boolean assigned,

        Instant createdAt,
        Instant dueAt,
        String href) {

    static TaskLine of(TaskItem item, Locale locale) {
        return new TaskLine(
                item.id(),
                item.name().in(locale),
                item.formId(),
                item.applicationId(),
                item.applicationNumber(),
                item.callCode(),
                item.candidateGroup(),
                item.assignee() != null,
                item.createdAt(),
                item.dueAt(),
                ApiPaths.V1 + "/tasks/" + item.id());
    }
}
