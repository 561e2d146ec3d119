package org.gyoryu.calls;

import java.util.Set;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.people.OrganisationKind;

/**
 * Who may apply.
 *
 * @param organisationKinds kinds that are admitted
 * @param certificationFrom kinds whose authorised official must approve first
 * @param onePerOrganisation an organisation may have one running application in this call
 * @param minimumYears years since the founding, or 0; not asked of local governments
 * @param summary the rule in words
 */
public record Eligibility(
        Set<OrganisationKind> organisationKinds,
        Set<OrganisationKind> certificationFrom,
        boolean onePerOrganisation,
        int minimumYears,
        LocalizedText summary) {

    public Eligibility {
        organisationKinds = Set.copyOf(organisationKinds);
        certificationFrom = Set.copyOf(certificationFrom);
    }

    public boolean admits(OrganisationKind organisationKind) {
        return organisationKinds.contains(organisationKind);
    }
}
