package org.gyoryu.selection;

import java.util.UUID;
import org.gyoryu.applications.ApplicationDossier;
import org.gyoryu.core.Forbidden;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * Who stands too near to decide: members of the applicant's organisation, everybody who sat on the application as a
 * reviewer, declared a conflict included, and, when a decision is contested or taken anew, everybody who took part in
 * what is contested.
 */
@Component
class ParticipationPolicy {

    private final Organisations organisations;
    private final Reviews reviews;
    private final DecisionStore decisions;
    private final AppealStore appeals;

    ParticipationPolicy(Organisations organisations, Reviews reviews, DecisionStore decisions, AppealStore appeals) {
        this.organisations = organisations;
        this.reviews = reviews;
        this.decisions = decisions;
        this.appeals = appeals;
    }

    /** Refuses a person who may not take the first or a further decision. */
    void requireImpartial(Person person, ApplicationDossier of) {
        if (organisations.isMember(of.organisationId(), person.id())) {
            throw new Forbidden("selection.member");
        }
        if (reviews.assignmentOf(person, of.id()).isPresent()) {
            throw new Forbidden("selection.reviewed");
        }
    }

    /** Refuses a person who took part in what is decided anew. */
    void requireNewPerson(Person person, UUID applicationId) {
        if (decisions.decidedBy(applicationId, person.id()).isPresent()
                || appeals.decidedBy(applicationId, person.id())
                || decisions.hasParticipated(applicationId, person.username())) {
            throw new Forbidden("selection.tookPart");
        }
    }
}
