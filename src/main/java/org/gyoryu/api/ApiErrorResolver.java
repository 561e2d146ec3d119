package org.gyoryu.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.Ordered;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what was thrown below {@code /api}, whether a controller was found or not. */
@Component
class ApiErrorResolver implements HandlerExceptionResolver, Ordered {

    private final ApiProblems problems;
    private final ProblemWriter writer;

    ApiErrorResolver(ApiProblems problems, ProblemWriter writer) {
        this.problems = problems;
        this.writer = writer;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, Object handler, Exception thrown) {
        if (!ApiPaths.isApi(request)
                || thrown instanceof AccessDeniedException
                || thrown instanceof AuthenticationException) {
            return null;
        }
        try {
            if (thrown instanceof ErrorResponse known) {
                known.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
            }
            writer.write(problems.of(thrown), request, response);
            return new ModelAndView();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
