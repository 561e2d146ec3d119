package org.gyoryu.selection;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.applications.ApplicationDossier;
import org.gyoryu.applications.ApplicationMoved;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.ApplicationView;
import org.gyoryu.applications.Applications;
import org.gyoryu.calendar.Deadline;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Calls;
import org.gyoryu.calls.DeadlineDays;
import org.gyoryu.calls.ReviewRules;
import org.gyoryu.core.DatabaseClock;
import org.gyoryu.core.DomainEvent;
import org.gyoryu.core.Money;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.review.ReviewSummary;
import org.gyoryu.review.Reviews;
import org.gyoryu.testing.People;
import org.gyoryu.testing.RoomDatabase;

/** The selection room on real tables; the rooms before it answer what a test says. */
final class SelectionBed {

    static final String REASONS = "The partner's commitment is convincing.";
    static final Money ASKED = Money.won(10_000_000);

    final Person chair = People.person("chair", Role.CHAIR);
    final Person director = People.person("director", Role.DIRECTOR);
    final Person president = People.person("president", Role.PRESIDENT);
    final Person applicant = People.person("applicant", Role.APPLICANT);

    final RoomDatabase database = new RoomDatabase();
    final Applications applications = mock(Applications.class);
    final Organisations organisations = mock(Organisations.class);
    final Calls calls = mock(Calls.class);
    final Reviews reviews = mock(Reviews.class);
    final Deadlines deadlines = mock(Deadlines.class);
    final DatabaseClock databaseClock = mock(DatabaseClock.class);
    final List<DomainEvent> events = new ArrayList<>();

    private final DecisionStore store = new DecisionStore(database.jdbc());
    private final AppealStore appealStore = new AppealStore(database.jdbc());
    private final ParticipationPolicy participation =
            new ParticipationPolicy(organisations, reviews, store, appealStore);

    final Decisions decisions = new Decisions(
            store,
            applications,
            calls,
            reviews,
            participation,
            new SelectionProperties(new BigDecimal("0.5")),
            event -> events.add((DomainEvent) event),
            Clock.systemUTC());
    final Appeals appeals = new Appeals(
            appealStore,
            store,
            applications,
            calls,
            deadlines,
            participation,
            databaseClock,
            event -> events.add((DomainEvent) event));

    /** A call with this much to give; minimum score 70. */
    String call(long budget) {
        var code = "T-" + UUID.randomUUID();
        var call = mock(Call.class);
        given(call.code()).willReturn(code);
        given(call.budget()).willReturn(Money.won(budget));
        given(call.review()).willReturn(new ReviewRules(3, ASKED, 5, 70, true));
        given(call.criteria()).willReturn(List.of());
        given(call.deadlines()).willReturn(DeadlineDays.defaults());
        given(calls.get(code)).willReturn(call);
        return code;
    }

    /** A reviewed application that asks for ten million and has 80 points. */
    UUID reviewed(String callCode) {
        var id = UUID.randomUUID();
        status(id, callCode, ApplicationStatus.REVIEWED);
        given(reviews.summary(id))
                .willReturn(Optional.of(
                        new ReviewSummary(id, Instant.EPOCH, 3, false, new BigDecimal("80.00"), List.of())));
        given(reviews.assignmentOf(any(), any())).willReturn(Optional.empty());
        return id;
    }

    UUID organisationOf(UUID id) {
        return applications.dossier(id).organisationId();
    }

    void status(UUID id, String callCode, ApplicationStatus status) {
        var dossier = mock(ApplicationDossier.class);
        var organisation = UUID.nameUUIDFromBytes(id.toString().getBytes());
        given(dossier.id()).willReturn(id);
        given(dossier.number()).willReturn("2026-T-0001");
        given(dossier.callCode()).willReturn(callCode);
        given(dossier.organisationId()).willReturn(organisation);
        given(dossier.requestedAmount()).willReturn(ASKED);
        given(dossier.status()).willReturn(status);
        given(applications.dossier(id)).willReturn(dossier);
        var view = mock(ApplicationView.class);
        given(view.status()).willReturn(status);
        given(view.callCode()).willReturn(callCode);
        given(view.statusSince()).willReturn(Instant.parse("2026-11-01T00:00:00Z"));
        given(applications.view(id, applicant)).willReturn(view);
    }

    Decision decide(UUID id, DecisionInput input, Person by) {
        return database.commit(() -> decisions.decide(id, input, by));
    }

    Decision select(UUID id, long amount) {
        return decide(id, new DecisionInput(Outcome.SELECTED, Money.won(amount), null, REASONS), chair);
    }

    Decision wait(UUID id, Integer rank) {
        return decide(id, new DecisionInput(Outcome.WAITING_LIST, null, rank, REASONS), chair);
    }

    Decision decline(UUID id) {
        return decide(id, new DecisionInput(Outcome.NOT_SELECTED, null, null, REASONS), chair);
    }

    /** A declined application whose applicant files an appeal at this moment; the window ends on 1 December. */
    Appeal appeal(UUID id, String callCode, Instant now) {
        status(id, callCode, ApplicationStatus.NOT_SELECTED);
        var window = mock(Deadline.class);
        given(window.startedAt()).willReturn(Instant.parse("2026-11-01T02:00:00Z"));
        given(window.dueAt()).willReturn(Instant.parse("2026-12-01T14:59:59.999Z"));
        given(deadlines.of(id, "appeal")).willReturn(Optional.of(window));
        given(databaseClock.now()).willReturn(now);
        return database.commit(() -> appeals.file(id, "The budget was read wrongly.", "Decide anew.", applicant));
    }

    void screened(UUID id, String username) {
        database.commit(() -> decisions.on(
                new ApplicationMoved(id, username, ApplicationStatus.SUBMITTED, ApplicationStatus.ELIGIBLE)));
    }
}
