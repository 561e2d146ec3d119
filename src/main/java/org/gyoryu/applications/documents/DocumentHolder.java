package org.gyoryu.applications.documents;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.people.Person;

/** What the documents need to know of the application that holds them; answered by the room. */
public interface DocumentHolder {

    /**
     * Checks that the person belongs to the application's organisation.
     *
     * @throws org.gyoryu.core.NotFound for strangers and absent applications alike
     */
    void mustBeMember(UUID applicationId, Person person);

    /**
     * Locks the application and says which kinds of document it takes now, with the most files of each.
     *
     * @throws org.gyoryu.core.Refused if documents cannot be changed in its state
     */
    Map<String, Integer> lockForChange(UUID applicationId, Person person);
}
