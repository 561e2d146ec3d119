package org.gyoryu.notices;

import java.time.Instant;
import java.util.List;

/** What the demo's own mail server has received. The bean exists in the demo alone. */
public interface DemoMailbox {

    /** The newest messages first; at most 200. */
    List<Message> messages();

    /** @throws org.gyoryu.core.NotFound if there is no such message */
    Message message(String id);

    /**
     * A received mail.
     *
     * @param html a whole HTML page; show it in a sandboxed frame
     */
    record Message(String id, Instant at, String from, String to, String subject, String text, String html) {}
}
