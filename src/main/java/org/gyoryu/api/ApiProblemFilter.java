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
        var asked = new ApiRequest(request);
        var answer = new StatusOnlyResponse(response);
        try {
            LocaleContextHolder.setLocale(locales.resolveLocale(asked));
            if (asked.isTooLong()) {
                writer.write(problems.of(413), request, response);
                return;
            }
            chain.doFilter(asked, answer);
            if (answer.saysOnlyItsStatus()) {
                // inside, the language was set and cleared again
                LocaleContextHolder.setLocale(locales.resolveLocale(asked));
                writer.write(problems.of(answer.getStatus()), request, response);
            }
        } catch (IOException e) {
            throw e; // the connection is gone
        } catch (Exception thrown) {
            writer.write(problems.of(cause(thrown)), request, response);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }

    private static Throwable cause(Exception thrown) {
        return thrown instanceof ServletException && thrown.getCause() != null ? thrown.getCause() : thrown;
    }
}
