package org.gyoryu.workflow;

import java.util.Map;

/**
 * A task opened by a person.
 *
 * @param task its line of the worklist
 * @param schema the form as form-js JSON in the person's language
 * @param facts the values that the form shows, by field key; read from the rooms at this moment
 */
public record TaskDetail(TaskItem task, String schema, Map<String, Object> facts) {}
