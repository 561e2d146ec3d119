package org.gyoryu.notices;

import java.util.Optional;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.review.Reviews;
import org.springframework.stereotype.Component;

/** Looks again, right before sending, whether the reader may still see what a letter is about, and at which address. */
@Component
class Readers {

    private final Accounts accounts;
    private final Organisations organisations;
    private final Reviews reviews;

    Readers(Accounts accounts, Organisations organisations, Reviews reviews) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.reviews = reviews;
    }

    /** The address to send to; empty if the letter must not go out any more. */
    Optional<String> addressOf(StoredLetter letter) {
        var recipient = letter.recipient();
        if (letter.kind().audience() == Letter.Audience.ACCOUNT || recipient.personId() == null) {
            return Optional.of(recipient.address());
        }
        return accounts.byId(recipient.personId())
                .filter(person -> concerned(person, letter))
                .map(Person::email);
    }

    private boolean concerned(Person person, StoredLetter letter) {
        if (letter.tie() instanceof Tie.OfOrganisation tie) {
            return organisations.isMember(tie.organisationId(), person.id());
        }
        if (letter.tie() instanceof Tie.OfAssignment tie) {
            return reviews.assignmentOf(person, letter.applicationId())
                    .filter(assignment -> assignment.id().equals(tie.assignmentId()))
                    .filter(assignment -> assignment.state().open())
                    .isPresent();
        }
        if (letter.tie() instanceof Tie.OfRole tie) {
            return person.has(tie.role())
                    && (letter.applicationId() == null || !reviews.inConflict(person, letter.applicationId()));
        }
        return true;
    }
}
