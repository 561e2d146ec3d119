package org.gyoryu.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Map;
import org.gyoryu.workflow.TaskDetail;

/** A task that the caller opened. */
@Schema(name = "Task")
record TaskBody(
        TaskLine task,

        @Schema(type = "object", description = "The form-js schema that it is completed with") @JsonRawValue
        String form,

        @Schema(description = "What the form shows, by the keys of its fields")
        Map<String, Object> values) {

    static TaskBody of(TaskDetail detail, Locale locale) {
        return new TaskBody(TaskLine.of(detail.task(), locale), detail.schema(), detail.facts());
    }
}
