package org.gyoryu.people.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * How the chains say no to browsers: a navigation goes to the sign-in page, a script of ours hears 401 and keeps what was
 * typed, a signed-in person sees the page for 403.
 */
@Component
class PageRefusals {

    private final Refusals problems;

    PageRefusals(Refusals problems) {
        this.problems = problems;
    }

    void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (isNavigation(request)) {
            response.sendRedirect(request.getContextPath() + "/login" + (hadSession(request) ? "?expired" : ""));
        } else {
            problems.sessionEnded(request, response);
        }
    }

    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (why instanceof CsrfException && (who == null || !(who.getPrincipal() instanceof SignedIn))) {
            // a form that outlived its session
            if (isNavigation(request)) {
                response.sendRedirect(request.getContextPath() + "/login?expired");
            } else {
                problems.sessionEnded(request, response);
            }
        } else if (isNavigation(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            problems.denied(request, response, why);
        }
    }

    /** Whether the browser shows the answer as a page. */
    static boolean isNavigation(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return request.getHeader("HX-Request") == null
                && request.getHeader("X-Requested-With") == null
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }

    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}
