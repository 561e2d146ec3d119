package org.gyoryu.workflow.engine;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.people.Person;

/**
 * A user task that a person has opened or completes.
 *
 * @param elementId of the user task in its model
 * @param variables routing variables in scope, read only
 * @param person who acts; has been checked to hold the task or to be offered it
 */
public record TaskContext(
        String taskId, String elementId, UUID applicationId, Map<String, Object> variables, Person person) {}
