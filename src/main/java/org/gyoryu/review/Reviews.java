package org.gyoryu.review;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.applications.ApplicationWithdrawn;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Forbidden;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The review of an application: seats, declarations of interest, score sheets, the result.
 *
 * <p>A foreign assignment and an absent one are answered alike. Nobody but its author sees a sheet before the stage is
 * closed; a declared conflict closes the application for that person at once.
 */
@Service
public class Reviews {

    private static final String SYSTEM = "system";

    private final AssignmentStore assignments;
    private final SheetStore sheets;
    private final ResultStore results;
    private final Cases cases;
    private final Draw draw;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reviews(
            AssignmentStore assignments,
            SheetStore sheets,
            ResultStore results,
            Cases cases,
            Draw draw,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.sheets = sheets;
        this.results = results;
        this.cases = cases;
        this.draw = draw;
        this.events = events;
        this.clock = clock;
    }

    /** Fills a seat from the pool. A seat that is taken stays as it is, so repeating the step changes nothing. */
    @Transactional
    public Appointment appoint(UUID applicationId, int seat) {
        assignments.lockAppointments();
        refuseIfClosed(applicationId);
        var taken = holder(applicationId, seat);
        if (taken.isPresent()) {
            return new Appointment.Appointed(taken.get().id(), taken.get().reviewerUsername());
        }
        var of = cases.of(applicationId);
        return draw.candidates(of).stream()
                .filter(Draw.Candidate::hasRoom)
                .findFirst()
                .<Appointment>map(each -> seat(of, seat, each.person(), SYSTEM))
                .orElseGet(Appointment.NobodyAvailable::new);
    }

    /** An officer fills a seat by hand; a load above the limit is the officer's decision, a conflict is not. */
    @Transactional
    public Appointment.Appointed appoint(UUID applicationId, int seat, String reviewerUsername, Person by) {
        requireOfficer(by);
        assignments.lockAppointments();
        refuseIfClosed(applicationId);
        if (holder(applicationId, seat).isPresent()) {
            throw new Refused("review.seat.taken", seat);
        }
        var of = cases.of(applicationId);
        var person = draw.candidates(of).stream()
                .map(Draw.Candidate::person)
                .filter(each -> each.username().equals(reviewerUsername))
                .findFirst()
                .orElseThrow(() -> new Invalid(List.of(FieldProblem.at("reviewer", "review.seat.notAvailable"))));
        return seat(of, seat, person, by.username());
    }

    /** Whom an officer may choose for a seat of this application, best first. */
    @Transactional(readOnly = true)
    public List<ReviewerLoad> candidates(UUID applicationId) {
        return draw.candidates(cases.of(applicationId)).stream()
                .map(each -> new ReviewerLoad(
                        each.person().id(),
                        each.person().username(),
                        each.person().name(),
                        each.open(),
                        each.profile().maxLoad(),
                        each.fits()))
                .toList();
    }

    /** @throws NotFound if there is none */
    public Assignment assignment(UUID assignmentId) {
        return assignments.find(assignmentId).orElseThrow(() -> new NotFound("review.assignment.unknown"));
    }

    /** Every assignment of the application with its state, for the office; nothing of the scores. */
    public List<Assignment> assignments(UUID applicationId) {
        return assignments.ofApplication(applicationId);
    }

    /** The person's assignment on this application, whatever became of it. */
    public Optional<Assignment> assignmentOf(Person person, UUID applicationId) {
        return assignments.ofPerson(applicationId, person.id());
    }

    /**
     * The reviewer declares their interests, or steps aside later, until the stage is closed. After a conflict nothing
     * of the application is open to this person any more and a score that was signed does not count.
     */
    @Transactional
    public Assignment declare(UUID assignmentId, Declaration declaration, Person person) {
        var assignment = own(assignmentId, person);
        check(declaration);
        refuseIfClosed(assignment.applicationId());
        var first = assignment.state() == AssignmentState.APPOINTED;
        var late = declaration.kind().conflict()
                && (assignment.state() == AssignmentState.SCORING || assignment.state() == AssignmentState.SIGNED);
        if (!first && !late) {
            throw new Refused("review.declaration.done", assignment.seat());
        }
        var next = declaration.kind().conflict() ? AssignmentState.CONFLICT : AssignmentState.SCORING;
        assignments.declared(assignmentId, next, declaration, clock.instant());
        events.publishEvent(new InterestDeclared(
                assignment.applicationId(), person.username(), assignmentId, declaration.kind(), assignment.state()));
        return assignment(assignmentId);
    }

    /** The reviewer's own sheet as last saved; empty before that. */
    @Transactional(readOnly = true)
    public ScoreSheet sheet(UUID assignmentId, Person person) {
        var assignment = assignments
                .find(assignmentId)
                .filter(each -> each.reviewerId().equals(person.id()))
                .orElseThrow(() -> new NotFound("review.assignment.unknown"));
        requireReading(assignment);
        return sheets.get(assignmentId);
    }

    /** Keeps what the reviewer wrote so far; wrong values are named, missing ones are not. */
    @Transactional
    public void saveDraft(UUID assignmentId, ScoreSheet sheet, Person person) {
        var assignment = scoring(assignmentId, person);
        refuse(ScoreRules.draft(sheet, cases.of(assignment.applicationId()).rules()));
        sheets.save(assignmentId, sheet, clock.instant());
    }

    /** Signs the sheet, which is final from then on. */
    @Transactional
    public void sign(UUID assignmentId, ScoreSheet sheet, Person person) {
        var assignment = scoring(assignmentId, person);
        refuse(ScoreRules.complete(sheet, cases.of(assignment.applicationId()).rules()));
        var now = clock.instant();
        var digest = Digest.of(assignmentId, sheet);
        sheets.save(assignmentId, sheet, now);
        sheets.sign(assignmentId, now, digest);
        assignments.state(assignmentId, AssignmentState.SIGNED);
        events.publishEvent(new ScoreSheetSigned(assignment.applicationId(), person.username(), assignmentId, digest));
    }

    /** Gives up on a review that did not come; the seat is free. A signed sheet stays: repeating changes nothing. */
    @Transactional
    public void markMissing(UUID assignmentId) {
        var assignment = assignments.lock(assignmentId).orElseThrow(() -> new NotFound("review.assignment.unknown"));
        if (!assignment.state().open()) {
            return;
        }
        assignments.state(assignmentId, AssignmentState.MISSING);
        events.publishEvent(new ReviewMissing(assignment.applicationId(), SYSTEM, assignmentId));
    }

    /** Closes the stage and fixes its result, unless too few scores are valid. Repeating it gives the same answer. */
    @Transactional
    public Closing close(UUID applicationId) {
        var all = assignments.lockAll(applicationId);
        var before = results.find(applicationId);
        if (before.isPresent()) {
            return new Closing.Closed(before.get());
        }
        var rules = cases.of(applicationId).rules();
        var valid = sheets.signed(applicationId);
        if (valid.size() < rules.minimumValid()) {
            return new Closing.TooFewScores(valid.size(), rules.minimumValid());
        }
        end(all);
        var summary = Results.of(applicationId, valid, rules, clock.instant());
        results.insert(summary, SYSTEM);
        var kept = results.find(applicationId).orElseThrow();
        events.publishEvent(new ReviewClosed(applicationId, SYSTEM, summary.validScores(), Digest.of(summary)));
        return new Closing.Closed(kept);
    }

    /** The number that the next additional seat gets, when too few scores are valid. */
    public int nextSeat(UUID applicationId) {
        return 1
                + assignments.ofApplication(applicationId).stream()
                        .mapToInt(Assignment::seat)
                        .max()
                        .orElse(0);
    }

    /**
     * The result of a closed stage, without names. Does not check who asks: staff doors check the role, the portal
     * shows it to the applicant after the decision.
     */
    @Transactional(readOnly = true)
    public Optional<ReviewSummary> summary(UUID applicationId) {
        return results.find(applicationId);
    }

    /** The means of a call's closed stages by application, for the office's lists; as {@link #summary} unchecked. */
    @Transactional(readOnly = true)
    public Map<UUID, BigDecimal> meansOfCall(String callCode) {
        return results.meansOfCall(callCode);
    }

    /** The sheets of a closed stage, for those who prepare and take the decision, appeals included, and for auditors. */
    @Transactional(readOnly = true)
    public List<SignedSheet> sheets(UUID applicationId, Person person) {
        if (!ReadingPolicy.maySeeSheets(person)
                || assignmentOf(person, applicationId)
                        .filter(each -> each.state() == AssignmentState.CONFLICT)
                        .isPresent()) {
            throw new Forbidden("review.sheets.notYours");
        }
        if (!results.exists(applicationId)) {
            throw new Refused("review.sheets.notYet");
        }
        return sheets.signed(applicationId);
    }

    /**
     * Whether the person may read the application as its reviewer: appointed, declared free of interests, and neither
     * replaced nor in conflict. Ends with the stage.
     */
    public boolean mayRead(Person person, UUID applicationId) {
        return person.has(Role.REVIEWER)
                && assignmentOf(person, applicationId)
                        .map(Assignment::state)
                        .filter(ReadingPolicy::open)
                        .isPresent()
                && !results.exists(applicationId);
    }

    /** Whether the person declared a conflict on this application: it stays closed for them in every other role too. */
    public boolean inConflict(Person person, UUID applicationId) {
        return assignmentOf(person, applicationId)
                .filter(each -> each.state() == AssignmentState.CONFLICT)
                .isPresent();
    }

    @EventListener
    void on(ApplicationWithdrawn event) {
        end(assignments.lockAll(event.applicationId()));
    }

    private void end(List<Assignment> all) {
        all.stream()
                .filter(each -> each.state().open())
                .forEach(each -> assignments.state(each.id(), AssignmentState.ENDED));
    }

    private Appointment.Appointed seat(ReviewCase of, int seat, Person person, String by) {
        var id = UUID.randomUUID();
        assignments.insert(id, of, seat, person, clock.instant(), by);
        events.publishEvent(new ReviewerAppointed(of.applicationId(), by, id, seat, person.username()));
        return new Appointment.Appointed(id, person.username());
    }

    private Optional<Assignment> holder(UUID applicationId, int seat) {
        return assignments.ofApplication(applicationId).stream()
                .filter(each -> each.seat() == seat)
                .filter(each -> each.state().open() || each.state() == AssignmentState.SIGNED)
                .findFirst();
    }

    private Assignment scoring(UUID assignmentId, Person person) {
        var assignment = own(assignmentId, person);
        switch (assignment.state()) {
            case SCORING -> refuseIfClosed(assignment.applicationId());
            case APPOINTED -> throw new Refused("review.sheet.declareFirst");
            case SIGNED -> throw new Refused("review.sheet.final");
            default -> throw new NotFound("review.assignment.unknown");
        }
        return assignment;
    }

    private Assignment own(UUID assignmentId, Person person) {
        return assignments
                .lock(assignmentId)
                .filter(each -> each.reviewerId().equals(person.id()) && person.has(Role.REVIEWER))
                .orElseThrow(() -> new NotFound("review.assignment.unknown"));
    }

    private void requireReading(Assignment assignment) {
        if (!ReadingPolicy.open(assignment.state())) {
            throw new NotFound("review.assignment.unknown");
        }
    }

    private void refuseIfClosed(UUID applicationId) {
        if (results.exists(applicationId)) {
            throw new Refused("review.closed");
        }
    }

    private static void requireOfficer(Person by) {
        if (!by.has(Role.OFFICER)) {
            throw new Forbidden("review.seat.notYours");
        }
    }

    private static void check(Declaration declaration) {
        var problems = new ArrayList<FieldProblem>();
        if (declaration.kind() == null) {
            problems.add(FieldProblem.at("kind", "review.declaration.kindMissing"));
        } else if (declaration.kind().conflict()
                && (declaration.reason() == null || declaration.reason().isBlank())) {
            problems.add(FieldProblem.at("reason", "review.declaration.reasonMissing"));
        }
        if (declaration.reason() != null && declaration.reason().length() > 2000) {
            problems.add(FieldProblem.at("reason", "review.sheet.textTooLong", 2000));
        }
        if (!declaration.pledge()) {
            problems.add(FieldProblem.at("pledge", "review.declaration.pledgeMissing"));
        }
        refuse(problems);
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
