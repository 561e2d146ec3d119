package org.gyoryu.workflow.tasklist;

import java.util.Set;
import org.gyoryu.people.Role;
import org.gyoryu.workflow.engine.Surfaces;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One route that is open.
 *
 * @param roles any of which it takes
 * @param check what else must hold
 * @param answer whether the engine or the house answers
 */
record GateRule(String method, PathPattern path, Set<Role> roles, Check check, Answer answer) {

    /** What must hold beside route and role. */
    enum Check {
        NOTHING_MORE,
        /** The path's or the query's user is the person. */
        SELF,
        /** The task is open and the person's to do. */
        OWN_TASK,
        /** The same, and the body claims it for nobody else. */
        CLAIM_BY_SELF,
        /** Sorting and plain search words only; no expressions, no variables, few results. */
        FILTER_QUERY,
        /** No expressions, few results. */
        QUERY
    }

    /** Who answers. */
    enum Answer {
        ENGINE,
        /** The facts of the form's handler, in place of the process's variables. */
        FACTS,
        /** An empty list: the house keeps no comments and no log in the engine. */
        NONE
    }

    static GateRule staff(String method, String path, Check check) {
        return rule(method, path, Surfaces.ANY, check);
    }

    static GateRule tasklist(String method, String path, Check check) {
        return rule(method, path, Surfaces.TASKLIST, check);
    }

    static GateRule cockpit(String method, String path, Check check) {
        return rule(method, path, Surfaces.COCKPIT, check);
    }

    GateRule answeredBy(Answer by) {
        return new GateRule(method, path, roles, check, by);
    }

    boolean matches(String requestMethod, PathContainer requestPath) {
        return (method.equals(requestMethod) || method.equals("GET") && requestMethod.equals("HEAD"))
                && path.matches(requestPath);
    }

    /** The value of a variable in the path, such as {@code task}; {@code null} if the path has none. */
    String variable(PathContainer requestPath, String name) {
        var match = path.matchAndExtract(requestPath);
        return match == null ? null : match.getUriVariables().get(name);
    }

    private static GateRule rule(String method, String path, Set<Role> roles, Check check) {
        return new GateRule(method, PathPatternParser.defaultInstance.parse(path), roles, check, Answer.ENGINE);
    }
}
