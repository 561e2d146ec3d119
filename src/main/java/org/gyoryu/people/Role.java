package org.gyoryu.people;

import java.util.Locale;

/** What a person may be in the house. A person may hold several; a certifier is a kind of membership, not a role. */
public enum Role {
    APPLICANT,
    OFFICER,
    REVIEWER,
    CHAIR,
    FINANCE,
    DIRECTOR,
    PRESIDENT,
    CENTRE,
    MANAGER,
    AUDITOR,
    ADMIN;

    /** The name of the group in the models and the engine. */
    public String groupId() {
        return name().toLowerCase(Locale.ROOT);
    }
}
