package org.gyoryu.workflow.shared;

import static org.gyoryu.calendar.Counting.ORDINARY_PERIOD;
import static org.gyoryu.calendar.Counting.PROCESSING_HOURS;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.gyoryu.calendar.Counting;
import org.gyoryu.calendar.PeriodUnit;
import org.gyoryu.calls.DeadlineDays;

/** The kinds of deadline that models ask for: how long by the call's rules, and how the law counts. */
final class DeadlineKinds {

    static final String SCREENING = "screening";
    static final String SUPPLEMENT = "supplement";
    static final String CERTIFICATION = "certification";
    static final String DECLARATION = "declaration";
    static final String SCORE = "score";
    static final String FIND_REVIEWER = "findReviewer";
    static final String MISSING_REVIEW = "missingReview";
    static final String DECISION = "decision";
    static final String WAITING_LIST = "waitingList";
    static final String APPEAL = "appeal";
    static final String APPEAL_DECISION = "appealDecision";

    private DeadlineKinds() {}

    /** A span and how it is counted. */
    record Span(Counting counting, int amount, PeriodUnit unit) {}

    static Span span(String kind, DeadlineDays days) {
        return switch (kind) {
            case CERTIFICATION -> period(days.certification());
            case SUPPLEMENT -> period(days.supplement());
            case DECLARATION -> period(days.declaration());
            case SCORE -> period(days.review());
            case WAITING_LIST -> period(days.waitingList());
            case APPEAL -> period(days.appeal());
            case SCREENING -> processing(days.screening());
            case DECISION -> processing(days.decision());
            case APPEAL_DECISION -> processing(days.appealDecision());
            case FIND_REVIEWER, MISSING_REVIEW -> processing(days.missingReview());
            default -> throw new IllegalArgumentException("No deadline of kind " + kind + " is known");
        };
    }

    /** Under which name {@code calendar} keeps it: what is due of one seat or reviewer is told apart from the others. */
    static String nameOf(String kind, VariableScope scope) {
        return switch (kind) {
            case DECLARATION, SCORE, MISSING_REVIEW -> of(kind, ReviewSeat.ASSIGNMENT_ID.from(scope));
            case FIND_REVIEWER -> of(kind, ReviewSeat.SEAT.from(scope));
            default -> kind;
        };
    }

    static String of(String kind, Object part) {
        return kind + ":" + part;
    }

    /** A period in which somebody outside the office may act. */
    private static Span period(int days) {
        return new Span(ORDINARY_PERIOD, days, PeriodUnit.DAYS);
    }

    /** The office's own processing time. */
    private static Span processing(int days) {
        var counting = Counting.processing(days);
        return counting == PROCESSING_HOURS
                ? new Span(counting, days * 8, PeriodUnit.HOURS)
                : new Span(counting, days, PeriodUnit.DAYS);
    }
}
