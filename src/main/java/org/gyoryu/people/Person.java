package org.gyoryu.people;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody with an account that may be used.
 *
 * @param id for ever theirs
 * @param username short name without personal data, also the actor in the record and the user id in the engine
 * @param locale language of pages and letters, Korean or English
 */
public record Person(UUID id, String username, String name, String email, Locale locale, Set<Role> roles) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean hasAny(Set<Role> wanted) {
        return roles.stream().anyMatch(wanted::contains);
    }

    /** Whether any of the roles is one of the house. */
    public boolean isStaff() {
        return roles.stream().anyMatch(Role::isStaff);
    }
}
