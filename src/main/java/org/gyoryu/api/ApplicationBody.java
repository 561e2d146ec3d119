package org.gyoryu.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.ApplicationView;
import org.gyoryu.applications.Supplement;
import org.gyoryu.applications.SupplementItem;
import org.gyoryu.workflow.TimelineStep;

/** An application as its organisation sees it. */
@Schema(name = "Application")
record ApplicationBody(
        UUID id,

        @Schema(description = "Given at the first hand-in", example = "2026-LE-0001")
        String number,

        String call,
        UUID organisation,
        String organisationName,
        ApplicationStatus status,
        Instant statusSince,
        String title,
        @Schema(description = "In won") Long requestedAmount,

        @Schema(description = "By the keys of the call's form")
        Map<String, Object> answers,

        @Schema(description = "Also the ETag; to be sent back as If-Match with the next change")
        long version,

        Instant createdAt,
        Instant updatedAt,
        @Schema(description = "Instant of the last hand-in") Instant submittedAt,

        @Schema(description = "SHA-256 of what was last handed in")
        String digest,

        @Schema(description = "The office's or the certifier's last words")
        String remark,

        @Schema(description = "Whether answers and documents can be changed now")
        boolean editable,

        @Schema(description = "Whether it can be taken back now")
        boolean withdrawable,

        Request supplement,
        List<DocumentBody> documents,

        @Schema(description = "The steps so far and the one where it stands")
        List<StepBody> timeline) {

    /** What the office asks to be supplemented. */
    @Schema(name = "SupplementRequest")
    record Request(List<Item> items, Instant requestedAt, Instant dueAt, boolean extendable) {

        static Request of(Supplement supplement) {
            return supplement == null
                    ? null
                    : new Request(
                            supplement.items().stream().map(Item::of).toList(),
                            supplement.requestedAt(),
                            supplement.dueAt(),
                            supplement.extendable());
        }
    }

    /** One thing asked for. */
    @Schema(name = "SupplementItem")
    record Item(String field, String documentKind, String text) {

        static Item of(SupplementItem item) {
            return new Item(item.field(), item.documentKind(), item.text());
        }
    }

    /** A step of the procedure in public words. */
    @Schema(name = "TimelineStep")
    record StepBody(
            String name,

            @Schema(description = "The role that acts, never a person", example = "officer")
            String who,

            @Schema(allowableValues = {"active", "done", "cancelled"})
            String state,

            Instant since,
            Instant dueAt,
            Instant doneAt) {

        static StepBody of(TimelineStep step, Locale locale) {
            var ended = step.cancelled() ? "cancelled" : "done";
            return new StepBody(
                    step.name().in(locale),
                    step.who(),
                    step.active() ? "active" : ended,
                    step.since(),
                    step.dueAt(),
                    step.doneAt());
        }
    }

    static ApplicationBody of(ApplicationView view, List<TimelineStep> timeline, Locale locale) {
        return new ApplicationBody(
                view.id(),
                view.number(),
                view.callCode(),
                view.organisationId(),
                view.organisationName().in(locale),
                view.status(),
                view.statusSince(),
                view.title(),
                view.requestedAmount() == null ? null : view.requestedAmount().won(),
                view.answers(),
                view.version(),
                view.createdAt(),
                view.updatedAt(),
                view.submittedAt(),
                view.digest(),
                view.remark(),
                view.editable(),
                view.withdrawable(),
                Request.of(view.supplement()),
                view.documents().stream().map(DocumentBody::of).toList(),
                timeline.stream().map(step -> StepBody.of(step, locale)).toList());
    }
}
