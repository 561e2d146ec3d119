package org.gyoryu.desk;

import org.gyoryu.people.Person;
import org.gyoryu.people.Role;

/**
 * What a person may see and do on the desk. Managers watch: states, dates and outcomes, not what applicants wrote nor
 * what reviewers scored. Auditors read everything and change nothing. Administrators keep accounts and the machinery and
 * do not thereby read applications.
 */
record DeskRights(
        boolean cases,
        boolean answers,
        boolean conversation,
        boolean scores,
        boolean processes,
        boolean retry,
        boolean letters,
        boolean resend,
        boolean record,
        boolean accesses,
        boolean people,
        boolean export) {

    static final DeskRights NONE =
            new DeskRights(false, false, false, false, false, false, false, false, false, false, false, false);

    static DeskRights of(Person person) {
        var officer = person.has(Role.OFFICER);
        var finance = person.has(Role.FINANCE);
        var manager = person.has(Role.MANAGER);
        var auditor = person.has(Role.AUDITOR);
        var admin = person.has(Role.ADMIN);
        return new DeskRights(
                officer || finance || manager || auditor,
                officer || finance || auditor,
                officer || auditor,
                officer || auditor,
                officer || manager || auditor || admin,
                manager,
                officer || manager || auditor,
                officer || manager,
                manager || auditor,
                auditor,
                admin,
                officer || finance || manager || auditor);
    }
}
