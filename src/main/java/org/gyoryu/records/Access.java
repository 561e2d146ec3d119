package org.gyoryu.records;

import java.time.Instant;
import java.util.UUID;

/**
 * One access to personal data.
 *
 * @param place client address, or {@code -} outside a request
 * @param people how many people's data it was
 * @param reason why, for bulk downloads; otherwise {@code null}
 */
public record Access(
        Instant at,
        String account,
        String place,
        AccessRecord.Act act,
        UUID applicationId,
        String what,
        int people,
        String reason) {}
