package org.gyoryu.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Locale;
import org.gyoryu.calls.Call;

/** A call in the list. */
@Schema(name = "CallLine")
record CallLine(
        @Schema(example = "LS-2026-EXECUTION") String code,
        String title,

        @Schema(description = "Whether an application can be handed in now")
        boolean open,

        Instant opensAt,
        @Schema(description = "The last second that counts") Instant closesAt,

        @Schema(description = "Most that one application may ask for, in won")
        long ceiling,

        @Schema(description = "Where the whole call is") String href) {

    static CallLine of(Call call, Instant now, Locale locale) {
        return new CallLine(
                call.code(),
                call.title().in(locale),
                call.isOpen(now),
                call.opensAt(),
                call.closesAt(),
                call.ceiling().won(),
                ApiPaths.V1 + "/calls/" + call.code());
    }
}
