package org.gyoryu.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Forbidden;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Problem;
import org.gyoryu.core.Refused;
import org.gyoryu.core.Stale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * A refusal that no page handled itself: a page that says what happened and what to do, or the same as JSON for the
 * scripts of our pages ({@code message}, and {@code problems} with {@code path} and {@code message}).
 */
@ControllerAdvice(basePackages = {"org.gyoryu.portal", "org.gyoryu.desk"})
class ProblemPages {

    private final Wording wording;
    private final AppearanceInterceptor appearance;

    ProblemPages(Wording wording, AppearanceInterceptor appearance) {
        this.wording = wording;
        this.appearance = appearance;
    }

    @ExceptionHandler(Problem.class)
    Object explain(Problem problem, HttpServletRequest request) {
        var status = status(problem);
        if (asksForJson(request)) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Map.of("message", wording.of(problem), "problems", fields(problem)));
        }
        // Foreign and absent things are answered alike, and like an address that does not exist.
        var text = problem instanceof NotFound ? null : wording.of(problem);
        var page = new ModelAndView("error", Map.of("status", status.value()), status);
        page.addObject("problem", text);
        page.addObject("timestamp", new java.util.Date());
        page.addObject("appearance", appearance.appearance(request));
        return page;
    }

    private List<Map<String, String>> fields(Problem problem) {
        return problem instanceof Invalid invalid
                ? invalid.problems().stream().map(this::field).toList()
                : List.of();
    }

    private Map<String, String> field(FieldProblem problem) {
        return Map.of("path", problem.path(), "message", wording.of(problem));
    }

    static HttpStatus status(Problem problem) {
        if (problem instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        if (problem instanceof Forbidden) {
            return HttpStatus.FORBIDDEN;
        }
        if (problem instanceof Stale) {
            return HttpStatus.PRECONDITION_FAILED;
        }
        return problem instanceof Refused ? HttpStatus.CONFLICT : HttpStatus.valueOf(422);
    }

    private static boolean asksForJson(HttpServletRequest request) {
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.APPLICATION_JSON_VALUE);
    }
}
