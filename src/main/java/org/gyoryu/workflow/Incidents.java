package org.gyoryu.workflow;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.people.Person;

/** Work of the processes that failed after its last attempt and waits for somebody to look. */
public interface Incidents {

    /** All open ones, the oldest first; at most 500. */
    List<Incident> open();

    /** How many are open. */
    long count();

    /**
     * Tries the failed step once more as soon as possible; what it had done before was rolled back. Recorded.
     *
     * @throws org.gyoryu.core.NotFound if it is not open any more
     */
    void retry(String incidentId, Person by);

    /**
     * @param elementId of the step that failed
     * @param applicationId the application concerned, or {@code null}
     * @param applicationNumber or {@code null}
     * @param cause the first line of what went wrong
     */
    record Incident(
            String id,
            String processKey,
            String elementId,
            LocalizedText step,
            UUID applicationId,
            String applicationNumber,
            String cause,
            Instant since) {}
}
