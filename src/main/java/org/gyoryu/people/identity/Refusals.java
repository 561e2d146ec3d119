package org.gyoryu.people.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import org.gyoryu.people.identity.MatrixAuthorization.Denied;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** How the chains say no to programs: RFC 9457 problems in the language asked for. */
@Component
class Refusals {

    private final MessageSource messages;
    private final LocaleResolver locales;
    private final JsonMapper json;
    private final IdentityProperties properties;

    Refusals(MessageSource messages, LocaleResolver locales, JsonMapper json, IdentityProperties properties) {
        this.messages = messages;
        this.locales = locales;
        this.json = json;
        this.properties = properties;
    }

    /** 401: nobody, or a wrong credential. */
    void unauthenticated(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Gyoryu\"");
        if (properties.apiBasic()) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Gyoryu\", charset=\"UTF-8\"");
        }
        problem(request, response, HttpStatus.UNAUTHORIZED, "people.access.unauthenticated");
    }

    /** 401 for scripts of our own pages, without a challenge that would open the browser's own dialogue. */
    void sessionEnded(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problem(request, response, HttpStatus.UNAUTHORIZED, "people.sign-in.expired");
    }

    /** 403: somebody, but not this. */
    void denied(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException {
        if (why instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof Denied reason
                && reason.missing() != null) {
            problem(
                    request,
                    response,
                    HttpStatus.FORBIDDEN,
                    "people.access.scope",
                    reason.missing().key());
            return;
        }
        problem(request, response, HttpStatus.FORBIDDEN, "people.access.denied");
    }

    private void problem(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key, Object... args)
            throws IOException {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", "about:blank");
        problem.put("title", status.getReasonPhrase());
        problem.put("status", status.value());
        problem.put("detail", messages.getMessage(key, args, locales.resolveLocale(request)));
        problem.put("instance", request.getRequestURI());
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
