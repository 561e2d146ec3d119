package org.gyoryu.calls;

import java.util.Set;
import org.gyoryu.core.LocalizedText;

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
        Set<String> onlyFrom) {

    public DocumentRequest {
        onlyFrom = Set.copyOf(onlyFrom);
    }

    /** Whether an applicant of this kind must send at least one. */
    public boolean requiredFrom(String organisationKind) {
        return required && (onlyFrom.isEmpty() || onlyFrom.contains(organisationKind));
    }
}
