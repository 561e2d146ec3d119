package org.gyoryu.workflow.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.gyoryu.calendar.Counting;
import org.gyoryu.calendar.Deadline;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.calendar.PeriodUnit;
import org.gyoryu.calls.Calls;
import org.gyoryu.workflow.engine.VisibleToModels;
import org.springframework.stereotype.Component;

/**
 * {@code deadlines} of the models. A step that is entered asks for its due date and reminder; the first to ask sets the
 * deadline in {@code calendar}, which computes and explains it. A timer only wakes the process: whether something came
 * in time is judged by the database's clock where it arrives.
 */
@Component
@VisibleToModels("deadlines")
public class ModelDeadlines {

    private static final Duration LONGEST_LEAD = Duration.ofDays(3);

    private final Deadlines calendar;
    private final Calls calls;
    private final Clock clock;

    ModelDeadlines(Deadlines calendar, Calls calls, Clock clock) {
        this.calendar = calendar;
        this.calls = calls;
        this.clock = clock;
    }

    /** When the step is due: the last moment that counts, so a timer that waits for it fires when the second is over. */
    public Date due(DelegateExecution execution, String kind) {
        return Date.from(deadline(execution, kind).lastMoment());
    }

    /** A quarter of the period before it ends, three days at most; half-way if that is past already. */
    public Date remind(DelegateExecution execution, String kind) {
        return Date.from(reminderOf(deadline(execution, kind)));
    }

    Instant reminderOf(Deadline deadline) {
        var now = clock.instant();
        var left = Duration.between(now, deadline.dueAt());
        var quarter = left.dividedBy(4);
        var lead = quarter.compareTo(LONGEST_LEAD) > 0 ? LONGEST_LEAD : quarter;
        return deadline.dueAt().minus(lead);
    }

    /**
     * The step was left. What was answered is not due any more; while a supplement is outstanding the clock of the
     * screening stands still. A step that was interrupted keeps its deadline: whoever interrupted it decides.
     */
    public void done(DelegateExecution execution, String kind) {
        if (execution.isCanceled()) {
            return;
        }
        var application = Case.applicationOf(execution);
        var name = DeadlineKinds.nameOf(kind, execution);
        if (kind.equals(DeadlineKinds.SCREENING) && supplementAsked(execution)) {
            calendar.stopClock(application, name, clock.instant(), Reasons.SUPPLEMENT_OUTSTANDING);
        } else {
            calendar.close(application, name, clock.instant());
        }
    }

    /** Sets it anew from now, for so many days. */
    Deadline restart(UUID application, String kind, int days) {
        return set(application, kind, new DeadlineKinds.Span(Counting.ORDINARY_PERIOD, days, PeriodUnit.DAYS));
    }

    /** Sets it now by the rules of the call, for letters that name it before the step is entered. */
    Deadline start(DelegateExecution execution, String kind) {
        return start(
                Case.applicationOf(execution),
                Case.CALL_CODE.from(execution),
                kind,
                DeadlineKinds.nameOf(kind, execution));
    }

    Deadline start(UUID application, String callCode, String kind, String name) {
        return set(
                application, name, DeadlineKinds.span(kind, calls.get(callCode).deadlines()));
    }

    void close(UUID application, String name) {
        calendar.close(application, name, clock.instant());
    }

    private Deadline deadline(DelegateExecution execution, String kind) {
        var application = Case.applicationOf(execution);
        var name = DeadlineKinds.nameOf(kind, execution);
        var known = calendar.of(application, name).filter(Deadline::open);
        if (known.filter(Deadline::stopped).isPresent()) {
            return calendar.startClock(application, name, clock.instant());
        }
        return known.filter(each -> !each.over(clock.instant())).orElseGet(() -> start(execution, kind));
    }

    private Deadline set(UUID application, String name, DeadlineKinds.Span span) {
        return calendar.set(application, name, span.counting(), span.amount(), span.unit(), clock.instant());
    }

    private static boolean supplementAsked(DelegateExecution execution) {
        return ScreenApplication.OUTCOME
                .find(execution)
                .filter(ScreenApplication.SUPPLEMENT::equals)
                .isPresent();
    }
}
