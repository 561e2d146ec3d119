package org.gyoryu.workflow;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.people.Person;

/**
 * What waits for a person, on whichever surface they work. Answers from a read model of its own, written in the
 * transaction of the process, so a list costs one indexed statement.
 *
 * <p>A person sees a task that is assigned to them or offered to one of their roles. Tasks on the applicant's side are
 * offered to the members ({@code applicant}) or certifiers ({@code certifier}) of the application's organisation. Nobody
 * works for the office on an application of their own organisation.
 */
public interface Worklist {

    /** The person's open tasks, the most urgent first; at most 500. */
    List<TaskItem> of(Person person);

    /** The person's open tasks on one application. */
    List<TaskItem> ofApplication(UUID applicationId, Person person);

    /**
     * One open task with its form.
     *
     * @throws org.gyoryu.core.NotFound if there is none, or it is not the person's
     */
    TaskDetail get(String taskId, Person person);

    /**
     * Completes the task with the values of its form, claiming it first if it was offered to a group. The values are
     * checked against the form and by the room concerned; whatever is refused leaves nothing behind.
     *
     * @throws org.gyoryu.core.Invalid naming each wrong field, names that are no field of the form included
     * @throws org.gyoryu.core.Refused if it is done already, or somebody else holds it
     * @throws org.gyoryu.core.NotFound if there is none, or it is not the person's
     */
    void complete(String taskId, Map<String, Object> values, Person person);
}
