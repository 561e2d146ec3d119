package org.gyoryu.applications;

import java.util.List;
import java.util.UUID;
import org.gyoryu.people.Person;

/** Messages between the organisation and the office on one application. */
public interface Conversation {

    /** Writes as a member of the organisation. */
    Message ask(UUID applicationId, String text, Person member);

    /** Writes for the office. Does not check that the person may see the application: the caller must. */
    Message reply(UUID applicationId, String text, Person officer);

    /** The messages as a member of the organisation reads them; marks the office's as read. */
    List<Message> read(UUID applicationId, Person member);

    /** The messages for the office; the caller checks who asks. */
    List<Message> ofApplication(UUID applicationId);

    /** Messages of the office that nobody of the organisation has read yet. */
    int unread(UUID applicationId, Person member);
}
