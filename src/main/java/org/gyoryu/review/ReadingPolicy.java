package org.gyoryu.review;

import org.gyoryu.people.Person;
import org.gyoryu.people.Role;

/** Who may read what of a review. */
final class ReadingPolicy {

    private ReadingPolicy() {}

    /** States in which a reviewer may read the application and their own sheet. */
    static boolean open(AssignmentState state) {
        return state == AssignmentState.SCORING || state == AssignmentState.SIGNED;
    }

    /** Those who prepare and take the decision, answer appeals, or audit. Managers watch states, not scores. */
    static boolean maySeeSheets(Person person) {
        return person.has(Role.OFFICER)
                || person.has(Role.CHAIR)
                || person.has(Role.DIRECTOR)
                || person.has(Role.PRESIDENT)
                || person.has(Role.AUDITOR);
    }
}
