package org.gyoryu.calls;

import java.util.Set;
import org.gyoryu.core.LocalizedText;

/**
 * Who may apply.
 *
 * @param organisationKinds names of {@code people}'s organisation kinds
 * @param certificationFrom kinds whose authorised official must approve first
 * @param onePerOrganisation an organisation may have one running application in this call
 * @param minimumYears years since the founding, or 0; not asked of local governments
 * @param summary the rule in words
 */
public record Eligibility(
        Set<String> organisationKinds,
        Set<String> certificationFrom,
        boolean onePerOrganisation,
        int minimumYears,
        LocalizedText summary) {

    public Eligibility {
        organisationKinds = Set.copyOf(organisationKinds);
        certificationFrom = Set.copyOf(certificationFrom);
    }

    public boolean admits(String organisationKind) {
        return organisationKinds.contains(organisationKind);
    }
}
