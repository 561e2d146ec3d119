package org.gyoryu.people;

import java.util.Optional;
import org.gyoryu.core.Forbidden;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is asking. Read anew through {@link Accounts} each time, so that a withdrawn role or account acts within 60
 * seconds even in open sessions.
 */
@Component
public class CurrentPerson {

    private final Accounts accounts;

    CurrentPerson(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The person signed in; {@link Forbidden} when nobody is, or the account was closed meanwhile. */
    public Person get() {
        return find().orElseThrow(() -> new Forbidden("people.not-signed-in"));
    }

    public Optional<Person> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || !authentication.isAuthenticated()
                || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return accounts.byUsername(authentication.getName());
    }
}
