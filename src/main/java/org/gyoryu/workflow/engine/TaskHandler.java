package org.gyoryu.workflow.engine;

import java.util.Map;

/**
 * Ties the form of a user task to the room that owns its data: one bean per form. What the form shows is read from the
 * room, what a person fills in goes to the room, in the transaction that completes the task. Neither ever becomes a
 * process variable.
 */
public interface TaskHandler {

    /** Id of the form in {@code forms/}. */
    String form();

    /**
     * What the form shows, by field key: prefilled and disabled fields, and whatever the rules of the form ask for.
     * Amounts of fields with {@code serializeToString} as String, dates as ISO String, lists as {@code List}.
     */
    Map<String, Object> facts(TaskContext task);

    /**
     * Hands the checked values to one room.
     *
     * @param values by field key, converted by the form's rules; nothing but fields of the form
     * @return the routing variables to store, often none
     * @throws org.gyoryu.core.Problem if the room refuses; the task then stays open and nothing is stored
     */
    Map<String, Object> complete(TaskContext task, Map<String, Object> values);
}
