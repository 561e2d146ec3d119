package org.gyoryu.selection;

import java.time.Instant;
import java.util.UUID;
import org.gyoryu.core.Money;

/**
 * A decision about an application. A decision taken anew after an appeal is a new one; the earlier one stays.
 *
 * @param round 1 for the first decision, 2 and more for those taken anew
 * @param amount amount awarded or meant, or {@code null}
 * @param waitingRank place on the waiting list while the outcome is that, else {@code null}
 * @param waitingResult what became of the place on the waiting list, or {@code null} while it waits or never did
 * @param waitingReasons why the place on the waiting list ended so, or {@code null}
 */
public record Decision(
        UUID id,
        UUID applicationId,
        int round,
        Outcome outcome,
        Money amount,
        Integer waitingRank,
        WaitingResult waitingResult,
        String reasons,
        String waitingReasons,
        String decidedBy,
        String decidedByName,
        Instant decidedAt) {

    /** How a place on the waiting list ended. */
    public enum WaitingResult {
        MOVED_UP,
        RELEASED,
        EXPIRED
    }
}
