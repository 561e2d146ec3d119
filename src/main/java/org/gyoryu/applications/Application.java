package org.gyoryu.applications;

import static org.gyoryu.applications.ApplicationStatus.DRAFT;
import static org.gyoryu.applications.ApplicationStatus.SUPPLEMENT;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Money;
import org.gyoryu.core.Refused;
import org.gyoryu.people.OrganisationKind;

/** The record itself, with what its people are writing now. What was handed in is a {@link Submission}. */
record Application(
        UUID id,
        String callCode,
        UUID organisationId,
        OrganisationKind organisationKind,
        LocalizedText organisationName,
        String formId,
        String formVersion,
        Map<String, Object> answers,
        String title,
        Money requestedAmount,
        ApplicationStatus status,
        Instant statusSince,
        long version,
        String number,
        boolean onePerOrganisation,
        UUID createdBy,
        Instant createdAt,
        Instant updatedAt,
        Instant submittedAt,
        String remark) {

    static final Set<ApplicationStatus> EDITABLE = EnumSet.of(DRAFT, SUPPLEMENT);

    private static final Set<ApplicationStatus> WITHDRAWABLE = EnumSet.of(
            ApplicationStatus.CERTIFYING,
            ApplicationStatus.SUBMITTED,
            ApplicationStatus.SUPPLEMENT,
            ApplicationStatus.ELIGIBLE,
            ApplicationStatus.REVIEWED,
            ApplicationStatus.WAITING_LIST,
            ApplicationStatus.SELECTED);

    /** This application, if it stands in one of these; otherwise the refusal says where it stands and what is next. */
    Application in(Set<ApplicationStatus> allowed) {
        if (!allowed.contains(status)) {
            throw new Refused("applications.refused." + status, name());
        }
        return this;
    }

    Application in(ApplicationStatus allowed) {
        return in(EnumSet.of(allowed));
    }

    /** Its number, or its title while it has none. */
    String name() {
        return number != null ? number : title;
    }

    boolean editable() {
        return EDITABLE.contains(status);
    }

    /** A draft that came back from the certifier was handed in once, so it is withdrawn, not deleted. */
    boolean withdrawable() {
        return WITHDRAWABLE.contains(status) || status == DRAFT && number != null;
    }
}
