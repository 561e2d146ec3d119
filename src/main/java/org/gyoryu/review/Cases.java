package org.gyoryu.review;

import java.math.BigDecimal;
import java.util.UUID;
import org.gyoryu.applications.Applications;
import org.gyoryu.calls.Calls;
import org.gyoryu.people.Organisations;
import org.springframework.stereotype.Component;

/** Reads what review needs of the rooms before it. */
@Component
class Cases {

    /** Points are given in halves (F-6 of the domain dossier). */
    private static final BigDecimal STEP = new BigDecimal("0.5");

    /** Fewer valid scores than this do not carry a decision. */
    private static final int MINIMUM_VALID = 3;

    private final Applications applications;
    private final Calls calls;
    private final Organisations organisations;

    Cases(Applications applications, Calls calls, Organisations organisations) {
        this.applications = applications;
        this.calls = calls;
        this.organisations = organisations;
    }

    ReviewCase of(UUID applicationId) {
        var dossier = applications.dossier(applicationId);
        var call = calls.get(dossier.callCode());
        var profile = organisations.get(dossier.organisationId()).profile();
        var criteria = call.criteria().stream()
                .map(each -> new ReviewCase.Criterion(each.key(), BigDecimal.valueOf(each.weight())))
                .toList();
        return new ReviewCase(
                applicationId,
                dossier.number(),
                call.code(),
                dossier.organisationId(),
                profile.nameKo(),
                profile.nameEn(),
                profile.field() == null ? "" : profile.field().key(),
                new ReviewCase.Rules(criteria, STEP, call.review().trimmed(), MINIMUM_VALID));
    }
}
