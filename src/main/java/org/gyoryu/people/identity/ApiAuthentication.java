package org.gyoryu.people.identity;

import java.util.List;
import java.util.Set;
import org.gyoryu.people.AccessScope;
import org.gyoryu.people.Person;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody who presented a credential with this very request; never kept in a session. */
class ApiAuthentication extends AbstractAuthenticationToken {

    private final String username;
    private final transient Set<AccessScope> scopes;

    ApiAuthentication(Person person, Set<AccessScope> scopes) {
        super(List.of());
        this.username = person.username();
        this.scopes = scopes;
        setAuthenticated(true);
    }

    boolean has(AccessScope scope) {
        return scopes.contains(scope);
    }

    @Override
    public Object getPrincipal() {
        return username;
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
