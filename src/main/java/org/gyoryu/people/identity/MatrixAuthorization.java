package org.gyoryu.people.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.gyoryu.people.AccessScope;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.Person;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Asks the access matrix about every request. Roles are read anew, not from the session: a withdrawn one acts within 60
 * seconds.
 */
@Component
class MatrixAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

    /** A refusal with its reason: the scope that a token lacks, or {@code null}. */
    static final class Denied extends AuthorizationDecision {

        private final transient AccessScope missing;

        Denied(AccessScope missing) {
            super(false);
            this.missing = missing;
        }

        AccessScope missing() {
            return missing;
        }
    }

    private static final AuthorizationDecision GRANTED = new AuthorizationDecision(true);
    private static final AuthorizationDecision DENIED = new Denied(null);

    private final AccessMatrix matrix;
    private final Accounts accounts;

    MatrixAuthorization(AccessMatrix matrix, Accounts accounts) {
        this.matrix = matrix;
        this.accounts = accounts;
    }

    @Override
    public AuthorizationDecision authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        var request = context.getRequest();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return matrix.find(request.getMethod(), path)
                .map(rule -> decide(rule, authentication))
                .orElse(DENIED);
    }

    private AuthorizationDecision decide(AccessRule rule, Supplier<? extends Authentication> authentication) {
        if (rule.who() == AccessRule.Who.PUBLIC) {
            return GRANTED;
        }
        var who = authentication.get();
        var person = person(who);
        if (person.isEmpty() || !rule.allows(person.get().roles())) {
            return DENIED;
        }
        if (who instanceof ApiAuthentication api && rule.scope() != null && !api.has(rule.scope())) {
            return new Denied(rule.scope());
        }
        return GRANTED;
    }

    private Optional<Person> person(Authentication who) {
        if (who == null || !who.isAuthenticated() || who instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        return accounts.byUsername(who.getName());
    }
}
