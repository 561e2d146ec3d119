package org.gyoryu.workflow.tasklist;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gyoryu.core.Problem;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Person;
import org.gyoryu.workflow.Worklist;
import org.gyoryu.workflow.engine.SpokenProblems;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before everything under {@code /camunda}. Lets through what {@link GateRules} lists, for the roles that it
 * lists, and refuses the rest: an unlisted route with 404, a listed one for another role with 403. Runs after Spring
 * Security, which has signed the person in, and before the engine's own filters.
 */
class EngineGate extends OncePerRequestFilter {

    private final CurrentPerson current;
    private final Worklist worklist;
    private final TasklistFilters filters;
    private final SpokenProblems texts;

    EngineGate(CurrentPerson current, Worklist worklist, TasklistFilters filters, SpokenProblems texts) {
        this.current = current;
        this.worklist = worklist;
        this.filters = filters;
        this.texts = texts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var person = current.find().orElse(null);
        if (person == null) {
            refuse(response, 401, "workflow.gate.sign-in", Locale.ENGLISH);
            return;
        }
        var path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        var matching = GateRules.ALL.stream()
                .filter(rule -> rule.matches(request.getMethod(), path))
                .toList();
        if (matching.isEmpty() || suspicious(path.value())) {
            refuse(response, 404, "workflow.gate.absent", person.locale());
            return;
        }
        var rule = matching.stream()
                .filter(open -> open.roles().stream().anyMatch(person::has))
                .findFirst()
                .orElse(null);
        if (rule == null) {
            refuse(response, 403, "workflow.gate.role", person.locale());
            return;
        }
        try {
            pass(rule, path, GateBody.of(request), response, chain, person);
        } catch (IllegalArgumentException e) {
            refuse(response, 400, "workflow.gate.body", person.locale());
        } catch (Problem problem) {
            write(response, SpokenProblems.status(problem), texts.of(problem, person.locale()));
        }
    }

    private void pass(
            GateRule rule,
            PathContainer path,
            GateBody request,
            HttpServletResponse response,
            FilterChain chain,
            Person person)
            throws IOException, ServletException {
        var refused = refusal(rule, path, request, person);
        if (refused != null) {
            refuse(response, 403, refused, person.locale());
            return;
        }
        switch (rule.answer()) {
            case FACTS -> {
                var facts = worklist.get(rule.variable(path, "task"), person).facts();
                answer(response, TypedValues.of(facts));
            }
            case NONE -> answer(response, List.of());
            case ENGINE -> {
                if (path.value().endsWith("/filter")) {
                    filters.ensureFor(person);
                }
                chain.doFilter(request, response);
            }
        }
    }

    /** The message key of why it is refused, or {@code null}. */
    private String refusal(GateRule rule, PathContainer path, GateBody request, Person person) {
        return switch (rule.check()) {
            case NOTHING_MORE -> null;
            case SELF -> {
                var user = rule.variable(path, "user");
                var asked = user == null ? request.getParameter("userId") : user;
                yield person.username().equals(asked) ? null : "workflow.gate.self";
            }
            case OWN_TASK -> {
                worklist.get(rule.variable(path, "task"), person);
                yield null;
            }
            case CLAIM_BY_SELF -> {
                worklist.get(rule.variable(path, "task"), person);
                var json = request.json();
                var self = json != null
                        && json.size() == 1
                        && person.username().equals(json.path("userId").asString(""));
                yield self ? null : "workflow.gate.self";
            }
            case FILTER_QUERY, QUERY ->
                GateQuery.refusal(rule.check(), request, request.json()) == null ? null : "workflow.gate.query";
        };
    }

    /** What a normalised path never has; Spring Security's firewall refuses it before, this is the second look. */
    private static boolean suspicious(String path) {
        return path.contains("..") || path.contains(";") || path.contains("%") || path.contains("//");
    }

    private void refuse(HttpServletResponse response, int status, String messageKey, Locale locale) throws IOException {
        write(response, status, texts.text(messageKey, locale));
    }

    private static void write(HttpServletResponse response, int status, String message) throws IOException {
        response.setStatus(status);
        answer(response, Map.of("type", "Refused", "message", message));
    }

    private static void answer(HttpServletResponse response, Object body) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(GateBody.JSON.writeValueAsBytes(body));
    }
}
