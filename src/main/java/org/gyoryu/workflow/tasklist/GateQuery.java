package org.gyoryu.workflow.tasklist;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.gyoryu.workflow.tasklist.GateRule.Check;
import tools.jackson.databind.JsonNode;

/**
 * What a query may ask: plain values under known names. Nothing that ends in {@code Expression}, nothing nested, no
 * variables, no more results than the page shows.
 */
final class GateQuery {

    private static final int MOST_RESULTS = 100;

    /** Tasklist asks for this many filters at once. */
    private static final int MOST_FILTERS = 2000;

    private static final Set<String> PARAMETERS_OF_FILTERS =
            Set.of("firstResult", "maxResults", "itemCount", "resourceType", "sortBy", "sortOrder");

    private static final Set<String> FIELDS_OF_TASK_QUERIES = Set.of(
            "sorting",
            "nameLike",
            "processInstanceBusinessKey",
            "processInstanceBusinessKeyLike",
            "dueBefore",
            "dueAfter",
            "createdBefore",
            "createdAfter");

    private static final Set<String> SORT_BY =
            Set.of("name", "nameCaseInsensitive", "dueDate", "followUpDate", "created", "priority", "assignee", "id");

    private GateQuery() {}

    /** Why the query is refused, or {@code null}. */
    static String refusal(Check check, HttpServletRequest request, JsonNode body) {
        for (var parameter : request.getParameterMap().entrySet()) {
            var name = parameter.getKey();
            if (check == Check.FILTER_QUERY && !PARAMETERS_OF_FILTERS.contains(name)) {
                return name;
            }
            if (suspicious(name)) {
                return name;
            }
            for (var value : parameter.getValue()) {
                if (expression(value) || name.equals("maxResults") && tooMany(value, request.getRequestURI())) {
                    return name;
                }
            }
        }
        return body == null ? null : check == Check.FILTER_QUERY ? taskQuery(body) : nested(body);
    }

    private static String taskQuery(JsonNode body) {
        if (!body.isObject()) {
            return "body";
        }
        for (var field : body.properties()) {
            if (!FIELDS_OF_TASK_QUERIES.contains(field.getKey())) {
                return field.getKey();
            }
            if (field.getKey().equals("sorting") ? !sorting(field.getValue()) : !plain(field.getValue())) {
                return field.getKey();
            }
        }
        return null;
    }

    private static boolean sorting(JsonNode sorting) {
        if (!sorting.isArray() || sorting.size() > 5) {
            return false;
        }
        for (var one : sorting) {
            for (var field : one.properties()) {
                var known = field.getKey().equals("sortOrder")
                        || field.getKey().equals("sortBy")
                                && SORT_BY.contains(field.getValue().asString(""));
                if (!known || !plain(field.getValue())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static String nested(JsonNode node) {
        for (var field : node.properties()) {
            if (suspicious(field.getKey()) || field.getValue().isString() && !plain(field.getValue())) {
                return field.getKey();
            }
            var inside = nested(field.getValue());
            if (inside != null) {
                return inside;
            }
        }
        for (var element : node) {
            var inside = element.isString() && !plain(element) ? "body" : nested(element);
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private static boolean suspicious(String name) {
        return name.endsWith("Expression") || name.equals("orQueries");
    }

    private static boolean plain(JsonNode value) {
        return value.isValueNode() && !expression(value.asString(""));
    }

    private static boolean expression(String text) {
        return text.contains("${") || text.contains("#{");
    }

    private static boolean tooMany(String value, String uri) {
        var most = uri.endsWith("/filter") ? MOST_FILTERS : MOST_RESULTS;
        try {
            return Integer.parseInt(value) > most;
        } catch (NumberFormatException e) {
            return true;
        }
    }
}
