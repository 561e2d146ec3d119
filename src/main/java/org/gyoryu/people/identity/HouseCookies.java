package org.gyoryu.people.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The cookies of sign-in. Where people open an https address they are {@code __Host-} cookies, sent to this host over TLS
 * alone; the demo on plain HTTP has them without.
 */
@Component
class HouseCookies {

    private static final Duration DEVICE_KEPT = Duration.ofDays(180);

    private final boolean tls;

    HouseCookies(@Value("${gyoryu.address:}") String address) {
        this.tls = address.startsWith("https:");
    }

    /** Whether people open an https address. */
    boolean tls() {
        return tls;
    }

    CookieSerializer session() {
        var serializer = new DefaultCookieSerializer();
        serializer.setCookieName(name("gyoryu-session"));
        serializer.setCookiePath("/");
        serializer.setUseHttpOnlyCookie(true);
        serializer.setUseSecureCookie(tls);
        serializer.setSameSite("Lax");
        return serializer;
    }

    /**
     * The token that a foreign page cannot send lives in a cookie, not in the session: looking at a page costs no session,
     * and a form that was open when a session ended can still be sent after a new sign-in elsewhere failed.
     */
    CookieCsrfTokenRepository csrf() {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName(name("gyoryu-csrf"));
        repository.setCookiePath("/");
        repository.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(tls).sameSite("Lax").path("/"));
        return repository;
    }

    /** The token of a browser in which its owner signed in before, or {@code null}. */
    String device(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, name("gyoryu-device"));
        return cookie == null ? null : cookie.getValue();
    }

    void setDevice(HttpServletResponse response, String token) {
        var cookie = ResponseCookie.from(name("gyoryu-device"), token)
                .path("/")
                .maxAge(DEVICE_KEPT)
                .httpOnly(true)
                .secure(tls)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    private String name(String plain) {
        return tls ? "__Host-" + plain : plain;
    }
}
