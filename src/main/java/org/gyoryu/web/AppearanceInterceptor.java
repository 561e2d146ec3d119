package org.gyoryu.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Person;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** Gives every page that is rendered its {@link Appearance}; answers without a page cost nothing. */
class AppearanceInterceptor implements HandlerInterceptor {

    private final CurrentPerson people;
    private final boolean demo;

    AppearanceInterceptor(CurrentPerson people, boolean demo) {
        this.people = people;
        this.demo = demo;
    }

    /** Remembers a language that was just chosen. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var chosen = LanguageChoice.spoken(request.getParameter(LanguageChoice.PARAMETER));
        var resolver = RequestContextUtils.getLocaleResolver(request);
        if (chosen != null && resolver != null) {
            resolver.setLocale(request, response, chosen);
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, ModelAndView page) {
        if (page == null || !page.hasView() || isRedirect(page)) {
            return;
        }
        page.getModelMap().addAttribute("appearance", appearance(request));
    }

    /** What the layout shows; for pages on which a refusal is explained, which no interceptor sees. */
    Appearance appearance(HttpServletRequest request) {
        var locale = LocaleContextHolder.getLocale();
        var path = request.getRequestURI().substring(request.getContextPath().length());
        var other = Locale.KOREAN.getLanguage().equals(locale.getLanguage()) ? "en" : "ko";
        var person = whoever();
        return new Appearance(
                person, locale, path, other, inLanguage(request, other), Navigation.of(person, path), demo);
    }

    /** An error page is shown even while nobody can be looked up. */
    private Person whoever() {
        try {
            return people.find().orElse(null);
        } catch (RuntimeException unavailable) {
            return null;
        }
    }

    private static String inLanguage(HttpServletRequest request, String language) {
        return UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getMethod().equals("GET") ? request.getQueryString() : null)
                .replaceQueryParam(LanguageChoice.PARAMETER, language)
                .build()
                .toUriString();
    }

    private static boolean isRedirect(ModelAndView page) {
        return page.getViewName() != null && page.getViewName().startsWith("redirect:");
    }
}
