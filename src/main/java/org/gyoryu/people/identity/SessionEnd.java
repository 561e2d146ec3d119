package org.gyoryu.people.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.SignedInSessions;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session 12 hours after its sign-in, and one whose account was closed; the request goes on as nobody's. */
class SessionEnd extends OncePerRequestFilter {

    static final Duration LONGEST = Duration.ofHours(12);

    private final Accounts accounts;

    SessionEnd(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        if (session != null
                && session.getAttribute(SignedInSessions.SIGNED_IN_AT) instanceof Instant signedInAt
                && (signedInAt.plus(LONGEST).isBefore(Instant.now()) || isClosed())) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isClosed() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        return who != null
                && !(who instanceof AnonymousAuthenticationToken)
                && accounts.byUsername(who.getName()).isEmpty();
    }
}
