package org.gyoryu.calls;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Money;
import org.gyoryu.people.OrganisationKind;

/**
 * A call for proposals and all of its rules. Immutable: once published, a change is a correction with its own version.
 *
 * @param code its public name, such as {@code LS-2026}; unique for ever
 * @param family which processes serve it: {@code local-support}
 * @param opensAt first moment of the window
 * @param closesAt last second of the window; it still counts
 * @param formId the application's form
 * @param numberPrefix letters of the application numbers: {@code 2026-LS-0001}
 * @param ceiling most that one application may ask for
 * @param minOwnShareRate least share of the total cost that the applicant bears, 0 to 1
 * @param budget what the call can award in all
 * @param source which published call its figures follow
 * @param version 1 for the first publication, counted up by corrections
 */
public record Call(
        String code,
        LocalizedText title,
        LocalizedText purpose,
        String family,
        Instant opensAt,
        Instant closesAt,
        ProjectPeriod projectPeriod,
        String formId,
        String numberPrefix,
        Money ceiling,
        BigDecimal minOwnShareRate,
        Money budget,
        List<BudgetLine> budgetLines,
        List<Criterion> criteria,
        List<DocumentRequest> documents,
        Eligibility eligibility,
        ReviewRules review,
        DeadlineDays deadlines,
        LocalizedText notes,
        String source,
        String contact,
        int version) {

    public Call {
        budgetLines = List.copyOf(budgetLines);
        criteria = List.copyOf(criteria);
        documents = List.copyOf(documents);
    }

    /** Whether an application that is received at this moment is in time, the closing second included. */
    public boolean isOpen(Instant at) {
        return !at.isBefore(opensAt) && !isClosed(at);
    }

    /** Whether the window is over at this moment. */
    public boolean isClosed(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).isAfter(closesAt);
    }

    /** The same call with another version number. */
    Call withVersion(int other) {
        return with(closesAt, other);
    }

    /** The same call with its window closed at another moment. */
    Call closing(Instant at) {
        return with(at, version);
    }

    private Call with(Instant otherClosesAt, int otherVersion) {
        return new Call(
                code,
                title,
                purpose,
                family,
                opensAt,
                otherClosesAt,
                projectPeriod,
                formId,
                numberPrefix,
                ceiling,
                minOwnShareRate,
                budget,
                budgetLines,
                criteria,
                documents,
                eligibility,
                review,
                deadlines,
                notes,
                source,
                contact,
                otherVersion);
    }

    /** Whether an applicant of this kind needs its own authorised official's approval before it counts as submitted. */
    public boolean asksCertificationFrom(OrganisationKind organisationKind) {
        return eligibility.certificationFrom().contains(organisationKind);
    }
}
