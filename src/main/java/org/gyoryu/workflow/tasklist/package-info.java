/**
 * Camunda Tasklist and Cockpit as the house lets them in: one sign-in, a gate that knows every route they need and
 * refuses the rest, and ready filters. Start reading at {@link org.gyoryu.workflow.tasklist.GateRules}.
 */
package org.gyoryu.workflow.tasklist;
