package org.gyoryu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.gyoryu.core.LocalizedText;

/**
 * What is known about one day: that it is a holiday, or that an earlier announcement of one was taken back. The newest
 * entry of a date counts; earlier ones stay as history.
 *
 * @param observed false if this entry takes the holiday back
 * @param source the rule or notice that makes it one, with how sure we are
 * @param recordedAt since when this product knows it
 */
public record Holiday(
        LocalDate date,
        LocalizedText name,
        Kind kind,
        boolean observed,
        String source,
        Instant recordedAt,
        String recordedBy) {

    /** Why a day is one: by statute every year, as a substitute for one lost on a weekend, or announced once. */
    public enum Kind {
        STATUTORY,
        SUBSTITUTE,
        TEMPORARY
    }
}
