package org.gyoryu.calendar;

import java.time.Instant;
import org.gyoryu.core.LocalizedText;

/**
 * A span in which a period's clock stood still, such as while a supplement was outstanding. Counted in days, the day on
 * which it stopped still counts, and the days after it up to the one on which it ran again do not; counted in hours it
 * is exact.
 *
 * @param until when it ran again, or {@code null} while it stands still
 */
public record ClockStop(Instant from, Instant until, LocalizedText reason) {}
