package org.gyoryu.calendar;

/** What a period is counted in. {@link #HOURS} are working hours and go with {@link Counting#PROCESSING_HOURS} alone. */
public enum PeriodUnit {
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS
}
