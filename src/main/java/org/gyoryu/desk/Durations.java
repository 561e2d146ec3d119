package org.gyoryu.desk;

import java.time.Duration;
import java.util.List;
import org.gyoryu.web.Wording;
import org.springframework.stereotype.Component;

/** Spans of time in the largest unit that says enough. Templates reach it as {@code @durations}. */
@Component("durations")
public class Durations {

    private final Wording wording;

    Durations(Wording wording) {
        this.wording = wording;
    }

    /** The span in words; nothing for no time at all. */
    public String of(Duration span) {
        if (span == null || span.isZero() || span.isNegative()) {
            return "";
        }
        if (span.toHours() >= 48) {
            return wording.of("desk.span.days", List.of(span.toDays()));
        }
        if (span.toMinutes() >= 90) {
            return wording.of("desk.span.hours", List.of(Math.round(span.toMinutes() / 60.0)));
        }
        return span.toSeconds() >= 90
                ? wording.of("desk.span.minutes", List.of(Math.round(span.toSeconds() / 60.0)))
                : wording.of("desk.span.seconds", List.of(Math.max(1, span.toSeconds())));
    }
}
