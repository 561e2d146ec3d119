package org.gyoryu.desk;

import java.util.UUID;
import org.gyoryu.applications.ApplicationDossier;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.Applications;
import org.gyoryu.core.NotFound;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * The applications that a person may open on the desk: everything that was handed in, except those of their own
 * organisation and those on which they declared a conflict. What they may not open does not exist for them.
 */
@Component
class DeskCases {

    private final Applications applications;
    private final Organisations organisations;
    private final Reviews reviews;

    DeskCases(Applications applications, Organisations organisations, Reviews reviews) {
        this.applications = applications;
        this.organisations = organisations;
        this.reviews = reviews;
    }

    ApplicationDossier open(UUID id, Person person) {
        if (!DeskRights.of(person).cases()) {
            throw new NotFound("desk.case.unknown");
        }
        var dossier = applications.dossier(id);
        if (dossier.status() == ApplicationStatus.DRAFT && dossier.submittedAt() == null || tooNear(person, dossier)) {
            throw new NotFound("desk.case.unknown");
        }
        return dossier;
    }

    boolean tooNear(Person person, ApplicationDossier dossier) {
        return tooNear(person, dossier.id(), dossier.organisationId());
    }

    /** The same question for a line of a list. */
    boolean tooNear(Person person, UUID applicationId, UUID organisationId) {
        return organisations.isMember(organisationId, person.id()) || reviews.inConflict(person, applicationId);
    }
}
