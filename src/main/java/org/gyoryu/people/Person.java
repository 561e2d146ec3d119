package org.gyoryu.people;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Somebody with an account, as the other rooms know them. */
public record Person(UUID id, String username, String name, String email, Locale locale, Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** Whether the person works for the office in any role: everybody but applicants. */
    public boolean isStaff() {
        return roles.stream().anyMatch(role -> role != Role.APPLICANT);
    }
}
