package org.gyoryu.calendar;

import java.time.Instant;
import java.util.List;

/** The end of a period and the sentences that explain it. */
public record DueDate(Instant dueAt, List<Step> explanation) {

    public DueDate {
        explanation = List.copyOf(explanation);
    }
}
