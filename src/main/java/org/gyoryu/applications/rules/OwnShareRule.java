package org.gyoryu.applications.rules;

import static org.gyoryu.core.FieldProblem.at;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.people.OrganisationKind;

/**
 * The applicant bears the share of the total cost that the call asks for. A local government's own money is local
 * government money, so for it both count.
 */
final class OwnShareRule implements SubmissionRule {

    @Override
    public List<FieldProblem> problems(Candidate candidate) {
        var rate = candidate.call().minOwnShareRate();
        var total = candidate.total();
        if (rate.signum() == 0 || total.signum() == 0) {
            return List.of();
        }
        var needed = total.multiply(rate).setScale(0, RoundingMode.CEILING);
        return own(candidate).compareTo(needed) >= 0
                ? List.of()
                : List.of(at("ownFunds", "applications.rule.ownShare", rate, needed));
    }

    private static BigDecimal own(Candidate candidate) {
        var own = candidate.answers().numberOrZero(Source.OWN.field);
        return candidate.organisationKind() == OrganisationKind.LOCAL_GOVERNMENT
                ? own.add(candidate.answers().numberOrZero(Source.LOCAL.field))
                : own;
    }
}
