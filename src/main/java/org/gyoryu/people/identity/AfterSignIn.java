package org.gyoryu.people.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.people.SignIns;
import org.gyoryu.people.SignedInSessions;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Sets the session's limits and goes where the person wanted to go, or where their work is. */
@Component
class AfterSignIn implements AuthenticationSuccessHandler {

    static final Duration IDLE_STAFF = Duration.ofMinutes(30);
    static final Duration IDLE_OTHERS = Duration.ofMinutes(60);

    private static final Set<Role> TASKLIST =
            Set.of(Role.OFFICER, Role.REVIEWER, Role.CHAIR, Role.FINANCE, Role.DIRECTOR, Role.PRESIDENT);
    private static final Set<Role> DESK = Set.of(Role.MANAGER, Role.AUDITOR, Role.ADMIN);

    private final Accounts accounts;
    private final SignIns signIns;
    private final HouseCookies cookies;
    private final RequestCache wanted;

    AfterSignIn(Accounts accounts, SignIns signIns, HouseCookies cookies, RequestCache wanted) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.cookies = cookies;
        this.wanted = wanted;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        var person = accounts.byUsername(authentication.getName()).orElseThrow();
        var session = request.getSession();
        session.setMaxInactiveInterval((int) (person.isStaff() ? IDLE_STAFF : IDLE_OTHERS).toSeconds());
        session.setAttribute(SignedInSessions.SIGNED_IN_AT, Instant.now());
        session.setAttribute(SignedInSessions.ADDRESS, ClientAddress.of(request));
        session.setAttribute(SignedInSessions.USER_AGENT, userAgent(request));
        cookies.setDevice(response, signIns.rememberDevice(person, cookies.device(request)));
        var saved = wanted.getRequest(request, response);
        wanted.removeRequest(request, response);
        response.sendRedirect(request.getContextPath() + (saved == null ? home(person) : inside(saved, person)));
    }

    /** Where the person's work is. */
    static String home(Person person) {
        if (person.hasAny(TASKLIST)) {
            return "/camunda/app/tasklist/default/";
        }
        return person.hasAny(DESK) ? "/desk" : "/my";
    }

    /** Path and query of what was asked for before, never its host. */
    private static String inside(SavedRequest saved, Person person) {
        var uri = URI.create(saved.getRedirectUrl());
        var path = uri.getRawPath();
        if (path == null || !path.startsWith("/") || path.startsWith("//")) {
            return home(person);
        }
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }

    private static String userAgent(HttpServletRequest request) {
        var agent = request.getHeader(HttpHeaders.USER_AGENT);
        return agent == null ? "" : agent.substring(0, Math.min(agent.length(), 200));
    }
}
