package org.gyoryu.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** What went wrong, as RFC 9457 writes it. */
@Schema(name = "Problem", description = "What went wrong (RFC 9457), in the language of Accept-Language")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApiProblem(
        @Schema(description = "Stable name of the kind of problem", example = "urn:gyoryu:problem:invalid")
        String type,

        @Schema(example = "Some values are not right") String title,

        @Schema(description = "HTTP status", example = "422")
        int status,

        @Schema(description = "What happened and what to do next")
        String detail,

        @Schema(description = "Every wrong value, by the name of its field")
        List<Error> errors) {

    /** One wrong value. */
    @Schema(name = "ProblemError")
    record Error(
            @Schema(description = "Where it is in what was sent", example = "answers.budget[2].unitPrice")
            String field,

            @Schema(example = "Unit price: a number is expected.")
            String message) {}
}
