package org.gyoryu.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The language of a request: {@code ?lang=} (which is remembered in a cookie), else the cookie, else what the browser
 * asks for. Korean or English; English for everybody who asks for neither.
 */
class LanguageChoice implements LocaleResolver {

    static final String PARAMETER = "lang";
    private static final String COOKIE = "gyoryu-language";
    private static final List<Locale> SPOKEN = List.of(Locale.KOREAN, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var asked = spoken(request.getParameter(PARAMETER));
        if (asked != null) {
            return asked;
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        var remembered = cookie == null ? null : spoken(cookie.getValue());
        return remembered != null ? remembered : preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        var cookie = ResponseCookie.from(COOKIE, locale.getLanguage())
                .path("/")
                .maxAge(java.time.Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    /** The language of that name, or {@code null} when the house does not speak it. */
    static Locale spoken(String language) {
        return SPOKEN.stream()
                .filter(locale -> locale.getLanguage().equals(language))
                .findFirst()
                .orElse(null);
    }

    private static Locale preferred(String header) {
        if (header == null || header.isBlank()) {
            return Locale.ENGLISH;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException malformed) {
            return Locale.ENGLISH;
        }
    }
}
