package org.gyoryu.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Stands before everything else on {@code /api}: keeps bodies small, and gives each answer that says no more than a
 * status (such as a sign-in that failed, or a route that does not exist) its problem.
 */
class ApiProblemFilter extends OncePerRequestFilter {

    private final ApiProblems problems;
    private final ProblemWriter writer;
    private final LocaleResolver locales;

    ApiProblemFilter(ApiProblems problems, ProblemWriter writer, LocaleResolver locales) {
        this.problems = problems;
        this.writer = writer;
        this.locales = locales;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !ApiPaths.isApi(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        var answer = new StatusOnlyResponse(response);
        try {
            if (LimitedBody.isTooLong(request)) {
                writer.write(problems.of(413), request, response);
                return;
            }
            chain.doFilter(LimitedBody.of(request), answer);
            if (answer.saysOnlyItsStatus()) {
                writer.write(inLanguage(request, answer.getStatus()), request, response);
            }
        } catch (IOException e) {
            throw e; // the connection is gone
        } catch (Exception thrown) {
            writer.write(problems.of(cause(thrown)), request, response);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    /** Inside, the locale is set and cleared again. */
    private ApiProblem inLanguage(HttpServletRequest request, int status) {
        LocaleContextHolder.setLocale(locales.resolveLocale(request));
        return problems.of(status);
    }

    private static Throwable cause(Exception thrown) {
        return thrown instanceof ServletException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
