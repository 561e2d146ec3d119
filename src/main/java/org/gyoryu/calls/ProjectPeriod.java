package org.gyoryu.calls;

import java.time.LocalDate;

/** The days in which a project of this call must lie, both included. */
public record ProjectPeriod(LocalDate from, LocalDate to) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
