package org.gyoryu.people.identity;

import java.util.Set;
import org.gyoryu.people.AccessScope;
import org.gyoryu.people.Role;
import org.springframework.web.util.pattern.PathPattern;

/**
 * One row of the access matrix.
 *
 * @param roles who may, when {@code who} is {@link Who#ROLES}
 * @param scope what a personal access token needs, or {@code null} off the API
 * @param relation what the rooms check on the object itself, in words
 */
record AccessRule(
        PathPattern route,
        Set<String> methods,
        Who who,
        Set<Role> roles,
        AccessScope scope,
        String relation,
        String state) {

    enum Who {
        PUBLIC,
        SIGNED_IN,
        ROLES,
        NOBODY
    }

    boolean allows(Set<Role> held) {
        return switch (who) {
            case PUBLIC, SIGNED_IN -> true;
            case ROLES -> held.stream().anyMatch(roles::contains);
            case NOBODY -> false;
        };
    }
}
