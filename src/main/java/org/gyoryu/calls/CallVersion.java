package org.gyoryu.calls;

import java.time.Instant;

/**
 * One version of a call's rules.
 *
 * @param reason why a published call was corrected, or {@code null}
 */
public record CallVersion(Call call, CallState state, String reason, String recordedBy, Instant recordedAt) {}
