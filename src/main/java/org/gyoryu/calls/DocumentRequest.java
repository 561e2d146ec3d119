package org.gyoryu.calls;

import java.util.Set;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.people.OrganisationKind;

/**
 * A document that the call asks for.
 *
 * @param kind its name in the API, such as {@code plan} or {@code partner-letter}
 * @param onlyFrom organisation kinds that must send it; empty for all
 */
public record DocumentRequest(
        String kind,
        LocalizedText title,
        LocalizedText description,
        boolean required,
        int maxFiles,
        Set<OrganisationKind> onlyFrom) {

    public DocumentRequest {
        onlyFrom = Set.copyOf(onlyFrom);
    }

    /** Whether an applicant of this kind must send at least one. */
    public boolean requiredFrom(OrganisationKind organisationKind) {
        return required && (onlyFrom.isEmpty() || onlyFrom.contains(organisationKind));
    }
}
