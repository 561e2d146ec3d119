package org.gyoryu.people.identity;

import java.io.Serializable;
import org.gyoryu.people.Person;
import org.springframework.security.core.AuthenticatedPrincipal;

/** What a session remembers of its person: the username. Everything else is read anew. */
record SignedIn(String username) implements AuthenticatedPrincipal, Serializable {

    static SignedIn as(Person person) {
        return new SignedIn(person.username());
    }

    @Override
    public String getName() {
        return username;
    }
}
