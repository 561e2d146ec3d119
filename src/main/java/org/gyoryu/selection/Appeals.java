package org.gyoryu.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.Applications;
import org.gyoryu.calendar.Counting;
import org.gyoryu.calendar.Deadline;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.calendar.PeriodUnit;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.DatabaseClock;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Forbidden;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Appeals against a refusal. Whether one is in time is judged once, in the transaction that receives it, by the
 * database's clock; it is answered by somebody who took no part in what it contests (보조금법 37, 행정기본법 36).
 */
@Service
public class Appeals {

    /** Kind of the deadline that {@code calendar} keeps for the window. */
    public static final String DEADLINE = "appeal";

    static final int TEXT_MAXIMUM = 3000;

    private final AppealStore store;
    private final DecisionStore decisions;
    private final Applications applications;
    private final Calls calls;
    private final Deadlines deadlines;
    private final ParticipationPolicy participation;
    private final DatabaseClock databaseClock;
    private final ApplicationEventPublisher events;

    Appeals(
            AppealStore store,
            DecisionStore decisions,
            Applications applications,
            Calls calls,
            Deadlines deadlines,
            ParticipationPolicy participation,
            DatabaseClock databaseClock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.decisions = decisions;
        this.applications = applications;
        this.calls = calls;
        this.deadlines = deadlines;
        this.participation = participation;
        this.databaseClock = databaseClock;
        this.events = events;
    }

    /**
     * Receives an appeal of a member of the applicant's organisation. One that comes too late is received too, and
     * answered as such ({@link Appeal#inTime()}).
     */
    @Transactional
    public Appeal file(UUID applicationId, String grounds, String request, Person person) {
        var view = applications.view(applicationId, person);
        if (view.status() != ApplicationStatus.NOT_SELECTED && view.status() != ApplicationStatus.INELIGIBLE) {
            throw new Refused("selection.appeal.nothingToContest");
        }
        check(grounds, request);
        var all = decisions.all(applicationId);
        var contested = view.status() == ApplicationStatus.INELIGIBLE || all.isEmpty() ? null : all.get(all.size() - 1);
        var decisionId = contested == null ? null : contested.id();
        decisions.lockCall("appeal." + applicationId);
        if (store.ofApplication(applicationId).stream()
                .anyMatch(each -> each.inTime() && java.util.Objects.equals(each.decisionId(), decisionId))) {
            throw new Refused("selection.appeal.filedAlready");
        }
        var window = window(applicationId, view.callCode(), view.statusSince());
        var now = databaseClock.now();
        var late = now.truncatedTo(java.time.temporal.ChronoUnit.SECONDS).isAfter(window.dueAt());
        var appeal = new Appeal(
                UUID.randomUUID(),
                applicationId,
                decisionId,
                late ? Appeal.State.TOO_LATE : Appeal.State.FILED,
                grounds.strip(),
                request.strip(),
                person.username(),
                now,
                window.dueAt(),
                null,
                null,
                null);
        store.insert(appeal);
        var digest = Decisions.sha256("appeal/1\n" + applicationId + '\n' + appeal.grounds() + '\n' + appeal.request());
        events.publishEvent(new AppealFiled(applicationId, person.username(), appeal.id(), !late, digest));
        return appeal;
    }

    /** Answers an appeal; for the director, or the president, who took no part in what it contests. */
    @Transactional
    public Appeal decide(UUID appealId, boolean upheld, String reasons, Person by) {
        var appeal = store.lock(appealId).orElseThrow(() -> new NotFound("selection.appeal.unknown"));
        if (!by.has(Role.DIRECTOR) && !by.has(Role.PRESIDENT)) {
            throw new Forbidden("selection.notYours");
        }
        participation.requireImpartial(by, applications.dossier(appeal.applicationId()));
        participation.requireNewPerson(by, appeal.applicationId());
        if (appeal.state() != Appeal.State.FILED) {
            throw new Refused("selection.appeal.answered");
        }
        var problems = new ArrayList<FieldProblem>();
        DecisionRules.reasons(reasons, "reasons", problems);
        refuse(problems);
        var state = upheld ? Appeal.State.UPHELD : Appeal.State.DISMISSED;
        store.decide(appealId, state, reasons.strip(), by, DecisionStore.utc(databaseClock.now()));
        var digest = Decisions.sha256("appeal-answer/1\n" + appealId + '\n' + state + '\n' + reasons.strip());
        events.publishEvent(new AppealDecided(appeal.applicationId(), by.username(), appealId, upheld, digest));
        return get(appealId);
    }

    /** @throws NotFound if there is none */
    public Appeal get(UUID appealId) {
        return store.find(appealId).orElseThrow(() -> new NotFound("selection.appeal.unknown"));
    }

    /** Every appeal about the application, late ones included, oldest first. Does not check who asks. */
    public List<Appeal> ofApplication(UUID applicationId) {
        return store.ofApplication(applicationId);
    }

    /** The appeal that waits for an answer. */
    public Optional<Appeal> waiting(UUID applicationId) {
        return store.ofApplication(applicationId).stream()
                .filter(each -> each.state() == Appeal.State.FILED)
                .findFirst();
    }

    /** The window: as the process set it with the letter, or else from the day of the refusal. */
    private Deadline window(UUID applicationId, String callCode, Instant refusedAt) {
        return deadlines
                .of(applicationId, DEADLINE)
                .filter(each -> !each.startedAt().isBefore(refusedAt.truncatedTo(java.time.temporal.ChronoUnit.DAYS)))
                .orElseGet(() -> deadlines.set(
                        applicationId,
                        DEADLINE,
                        Counting.ORDINARY_PERIOD,
                        calls.get(callCode).deadlines().appeal(),
                        PeriodUnit.DAYS,
                        refusedAt));
    }

    private static void check(String grounds, String request) {
        var problems = new ArrayList<FieldProblem>();
        required("grounds", grounds, problems);
        required("request", request, problems);
        refuse(problems);
    }

    private static void required(String path, String text, List<FieldProblem> problems) {
        if (text == null || text.isBlank()) {
            problems.add(FieldProblem.at(path, "selection.appeal.textMissing"));
        } else if (text.length() > TEXT_MAXIMUM) {
            problems.add(FieldProblem.at(path, "selection.textTooLong", TEXT_MAXIMUM));
        }
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
