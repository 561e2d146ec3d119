package org.gyoryu.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.gyoryu.calls.BudgetLine;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Criterion;
import org.gyoryu.calls.DocumentRequest;
import org.gyoryu.people.OrganisationKind;

/** A call with everything that an applicant must know. */
@Schema(name = "Call", description = "A call for proposals; texts in the language of the request")
record CallBody(
        @Schema(example = "LS-2026-EXECUTION") String code,
        String title,
        String purpose,

        @Schema(description = "Whether an application can be handed in now")
        boolean open,

        Instant opensAt,
        @Schema(description = "The last second that counts") Instant closesAt,
        LocalDate projectFrom,
        LocalDate projectTo,

        @Schema(description = "Where the form of the answers is")
        String form,

        @Schema(description = "Most that one application may ask for, in won")
        long ceiling,

        @Schema(description = "Least share of the total cost that the applicant bears, 0 to 1")
        BigDecimal minOwnShareRate,

        @Schema(description = "What the call can award in all, in won")
        long budget,

        List<Line> budgetLines,
        List<Points> criteria,
        List<Document> documents,
        WhoMayApply eligibility,

        @Schema(description = "Mean score below which nothing is selected")
        int minimumScore,

        String notes,

        @Schema(description = "Which published call its figures follow")
        String source,

        String contact,
        int version) {

    /** A category of cost. */
    @Schema(name = "CallBudgetLine")
    record Line(
            String key,
            String title,

            @Schema(description = "Most of the total cost that it may take, 0 to 1")
            BigDecimal maxShare) {

        static Line of(BudgetLine line, Locale locale) {
            return new Line(line.key(), line.title().in(locale), line.maxShare());
        }
    }

    /** What reviewers judge. */
    @Schema(name = "CallCriterion")
    record Points(
            String key,
            String title,
            String description,
            @Schema(description = "Most points it can give") int weight,

            @Schema(description = "Fewest points without which nothing is selected")
            int minimum) {

        static Points of(Criterion criterion, Locale locale) {
            return new Points(
                    criterion.key(),
                    criterion.title().in(locale),
                    criterion.description().in(locale),
                    criterion.weight(),
                    criterion.minimum());
        }
    }

    /** A document that is asked for. */
    @Schema(name = "CallDocument")
    record Document(
            @Schema(description = "To be sent as kind with the file", example = "plan")
            String kind,

            String title,
            String description,
            boolean required,

            @Schema(description = "Required from these kinds of organisation only; empty for all")
            List<String> onlyFrom,

            int maxFiles) {

        static Document of(DocumentRequest request, Locale locale) {
            return new Document(
                    request.kind(),
                    request.title().in(locale),
                    request.description().in(locale),
                    request.required(),
                    keys(request.onlyFrom()),
                    request.maxFiles());
        }
    }

    /** Who may apply. */
    @Schema(name = "CallEligibility")
    record WhoMayApply(
            String summary,
            List<String> organisationKinds,

            @Schema(description = "Kinds whose authorised official must approve before it counts as submitted")
            List<String> certificationFrom,

            boolean onePerOrganisation,
            int minimumYears) {}

    static CallBody of(Call call, Instant now, Locale locale) {
        var eligibility = call.eligibility();
        return new CallBody(
                call.code(),
                call.title().in(locale),
                call.purpose().in(locale),
                call.isOpen(now),
                call.opensAt(),
                call.closesAt(),
                call.projectPeriod().from(),
                call.projectPeriod().to(),
                ApiPaths.V1 + "/calls/" + call.code() + "/form",
                call.ceiling().won(),
                call.minOwnShareRate(),
                call.budget().won(),
                call.budgetLines().stream().map(line -> Line.of(line, locale)).toList(),
                call.criteria().stream()
                        .map(criterion -> Points.of(criterion, locale))
                        .toList(),
                call.documents().stream()
                        .map(request -> Document.of(request, locale))
                        .toList(),
                new WhoMayApply(
                        eligibility.summary().in(locale),
                        keys(eligibility.organisationKinds()),
                        keys(eligibility.certificationFrom()),
                        eligibility.onePerOrganisation(),
                        eligibility.minimumYears()),
                call.review().minimumScore(),
                call.notes().in(locale),
                call.source(),
                call.contact(),
                call.version());
    }

    private static List<String> keys(java.util.Set<OrganisationKind> kinds) {
        return kinds.stream().sorted().map(OrganisationKind::key).toList();
    }
}
