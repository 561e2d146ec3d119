package org.gyoryu.calendar;

import org.gyoryu.core.LocalizedText;

/** One sentence of how a due date was computed, in both languages, as it was true when it was computed. */
public record Step(Kind kind, LocalizedText text) {

    public enum Kind {
        START,
        RULE,
        STOP,
        SKIPPED,
        EXTENSION,
        END
    }
}
