package org.gyoryu.workflow.tasklist;

import static org.gyoryu.workflow.tasklist.GateRule.Check.CLAIM_BY_SELF;
import static org.gyoryu.workflow.tasklist.GateRule.Check.FILTER_QUERY;
import static org.gyoryu.workflow.tasklist.GateRule.Check.NOTHING_MORE;
import static org.gyoryu.workflow.tasklist.GateRule.Check.OWN_TASK;
import static org.gyoryu.workflow.tasklist.GateRule.Check.QUERY;
import static org.gyoryu.workflow.tasklist.GateRule.Check.SELF;
import static org.gyoryu.workflow.tasklist.GateRule.cockpit;
import static org.gyoryu.workflow.tasklist.GateRule.staff;
import static org.gyoryu.workflow.tasklist.GateRule.tasklist;

import java.util.List;

/**
 * Every route of the engine's web applications that answers anybody: what Tasklist asks for one's own tasks, and what
 * Cockpit reads. Found by watching both in a browser. A route that is not here does not exist.
 */
final class GateRules {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final String PLUGIN = "/camunda/api/cockpit/plugin/base/default";

    /** The first rule that matches decides. */
    static final List<GateRule> ALL = List.of(
            // pages, scripts, styles
            staff("GET", "/camunda/assets/**", NOTHING_MORE),
            staff("GET", "/camunda/lib/**", NOTHING_MORE),
            staff("GET", "/camunda/favicon.ico", NOTHING_MORE),
            tasklist("GET", "/camunda/app/tasklist", NOTHING_MORE),
            tasklist("GET", "/camunda/app/tasklist/**", NOTHING_MORE),
            tasklist("GET", "/camunda/api/tasklist/plugin/*/static/**", NOTHING_MORE),
            cockpit("GET", "/camunda/app/cockpit", NOTHING_MORE),
            cockpit("GET", "/camunda/app/cockpit/**", NOTHING_MORE),
            cockpit("GET", "/camunda/api/cockpit/plugin/*/static/**", NOTHING_MORE),

            // who am I
            staff("GET", "/camunda/api/admin/auth/user/default", NOTHING_MORE),
            staff("POST", "/camunda/api/admin/auth/user/default/logout", NOTHING_MORE),
            staff("GET", "/camunda/api/engine/engine", NOTHING_MORE),
            staff("GET", "/camunda/api/engine/engine/", NOTHING_MORE),
            staff("GET", ENGINE + "/user/{user}/profile", SELF),
            staff("GET", ENGINE + "/identity/groups", SELF),
            staff("GET", ENGINE + "/version", NOTHING_MORE),

            // Tasklist: filters, literal ones that the house made
            tasklist("GET", ENGINE + "/filter", FILTER_QUERY),
            tasklist("GET", ENGINE + "/filter/count", FILTER_QUERY),
            tasklist("OPTIONS", ENGINE + "/filter", NOTHING_MORE),
            tasklist("GET", ENGINE + "/filter/{filter}", FILTER_QUERY),
            tasklist("OPTIONS", ENGINE + "/filter/{filter}", NOTHING_MORE),
            tasklist("GET", ENGINE + "/filter/{filter}/count", FILTER_QUERY),
            tasklist("POST", ENGINE + "/filter/{filter}/count", FILTER_QUERY),
            tasklist("GET", ENGINE + "/filter/{filter}/list", FILTER_QUERY),
            tasklist("POST", ENGINE + "/filter/{filter}/list", FILTER_QUERY),

            // Tasklist: one's own task
            tasklist("GET", ENGINE + "/task/{task}", OWN_TASK),
            tasklist("GET", ENGINE + "/task/{task}/form", OWN_TASK),
            tasklist("GET", ENGINE + "/task/{task}/deployed-form", OWN_TASK),
            tasklist("GET", ENGINE + "/task/{task}/identity-links", OWN_TASK),
            tasklist("POST", ENGINE + "/task/{task}/claim", CLAIM_BY_SELF),
            tasklist("POST", ENGINE + "/task/{task}/unclaim", OWN_TASK),
            tasklist("GET", ENGINE + "/task/{task}/form-variables", OWN_TASK).answeredBy(GateRule.Answer.FACTS),
            tasklist("POST", ENGINE + "/task/{task}/submit-form", OWN_TASK),
            tasklist("GET", ENGINE + "/task/{task}/comment", OWN_TASK).answeredBy(GateRule.Answer.NONE),
            tasklist("GET", ENGINE + "/history/user-operation", NOTHING_MORE).answeredBy(GateRule.Answer.NONE),
            tasklist("GET", ENGINE + "/process-definition/{definition}", NOTHING_MORE),
            tasklist("GET", ENGINE + "/process-definition/{definition}/xml", NOTHING_MORE),

            // Cockpit: looking on
            cockpit("GET", PLUGIN + "/**", QUERY),
            cockpit("POST", PLUGIN + "/process-definition/**", QUERY),
            cockpit("POST", PLUGIN + "/process-instance/**", QUERY),
            cockpit("POST", PLUGIN + "/incident/**", QUERY),
            cockpit("GET", ENGINE + "/process-definition/**", QUERY),
            cockpit("GET", ENGINE + "/decision-definition/**", QUERY),
            cockpit("GET", ENGINE + "/decision-requirements-definition/**", QUERY),
            cockpit("GET", ENGINE + "/process-instance/**", QUERY),
            cockpit("POST", ENGINE + "/process-instance", QUERY),
            cockpit("POST", ENGINE + "/process-instance/count", QUERY),
            cockpit("GET", ENGINE + "/incident/**", QUERY),
            cockpit("GET", ENGINE + "/job/**", QUERY),
            cockpit("GET", ENGINE + "/job-definition/**", QUERY),
            cockpit("POST", ENGINE + "/job-definition", QUERY),
            cockpit("POST", ENGINE + "/job-definition/count", QUERY));

    private GateRules() {}
}
