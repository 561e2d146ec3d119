package org.gyoryu.workflow.shared;

import java.util.UUID;
import org.gyoryu.notices.ApplicationLetters;
import org.gyoryu.review.Reviews;
import org.springframework.stereotype.Component;

/** Invites whoever takes a seat, and lets go whoever leaves it. */
@Component
class Invitations {

    private final Reviews reviews;
    private final ModelDeadlines deadlines;
    private final ApplicationLetters letters;

    Invitations(Reviews reviews, ModelDeadlines deadlines, ApplicationLetters letters) {
        this.reviews = reviews;
        this.deadlines = deadlines;
        this.letters = letters;
    }

    void invite(UUID application, String callCode, UUID assignment) {
        var kind = DeadlineKinds.DECLARATION;
        deadlines.start(application, callCode, kind, DeadlineKinds.of(kind, assignment));
        letters.reviewInvited(assignment);
    }

    /** Changes nothing for somebody who has answered. */
    void letGo(UUID application, UUID assignment) {
        reviews.markMissing(assignment);
        deadlines.close(application, DeadlineKinds.of(DeadlineKinds.DECLARATION, assignment));
        deadlines.close(application, DeadlineKinds.of(DeadlineKinds.SCORE, assignment));
    }
}
