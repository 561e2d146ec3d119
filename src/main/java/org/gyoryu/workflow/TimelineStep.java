package org.gyoryu.workflow;

import java.time.Instant;
import org.gyoryu.core.LocalizedText;

/**
 * One step that an application took or stands at.
 *
 * @param elementId in the model
 * @param processKey of the model it belongs to
 * @param name for the public, in both languages
 * @param who the role that acts ({@code officer}, {@code applicant} …), or {@code system}; never a person
 * @param since when it was entered
 * @param dueAt until when it should be done, or {@code null}
 * @param doneAt when it was left, or {@code null} while the application stands there
 * @param cancelled whether it ended without being done, for example by a withdrawal
 */
public record TimelineStep(
        String elementId,
        String processKey,
        LocalizedText name,
        String who,
        Instant since,
        Instant dueAt,
        Instant doneAt,
        boolean cancelled) {

    /** Whether the application stands at this step now. */
    public boolean active() {
        return doneAt == null;
    }
}
