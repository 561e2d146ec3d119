package org.gyoryu.calendar;

/**
 * The four ways in which Korean law counts a period. Korean time decides; holidays are those of the public offices
 * (관공서의 공휴일에 관한 규정), Sundays included.
 */
public enum Counting {

    /**
     * A period in which somebody may act, such as an appeal: the first day does not count unless the period begins at
     * midnight; weeks, months and years run by the calendar, and a missing day becomes the last of its month; a last
     * day that is a Saturday or a holiday moves to the next working day (민법 157–161).
     */
    ORDINARY_PERIOD,

    /**
     * A period for which a right is restricted or a duty lasts, such as an exclusion: the first day counts, and it ends
     * on its last day even if that is a holiday (행정기본법 6 ②). Where this is worse for the citizen the law falls back
     * to the ordinary way: use {@link #ORDINARY_PERIOD} then.
     */
    BURDENING_PERIOD,

    /**
     * An office's processing time of five days or less: counted in hours of an eight-hour day from the receipt, without
     * Saturdays and holidays (민원 처리에 관한 법률 19 ①). The day is 09:00–12:00 and 13:00–18:00.
     */
    PROCESSING_HOURS,

    /**
     * An office's processing time of six days or more: counted in days, the first included, without Saturdays and
     * holidays (민원 처리에 관한 법률 19 ②); in weeks, months and years by the civil code, the first day included (19 ③).
     */
    PROCESSING_DAYS;

    /** The way that the law prescribes for an office's processing time of so many days. */
    public static Counting processing(int days) {
        return days <= 5 ? PROCESSING_HOURS : PROCESSING_DAYS;
    }
}
