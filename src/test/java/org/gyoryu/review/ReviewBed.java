package org.gyoryu.review;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.testing.People;
import org.gyoryu.testing.RoomDatabase;

/** The review room on real tables; the rooms before it answer what a test says. */
final class ReviewBed {

    static final String COMMENT = "A convincing partnership with a solid and costed schedule.";

    final RoomDatabase database = new RoomDatabase();
    final Accounts accounts = mock(Accounts.class);
    final Organisations organisations = mock(Organisations.class);
    final Cases cases = mock(Cases.class);
    final List<DomainEvent> events = new ArrayList<>();
    final Reviewers pool = new Reviewers(database.jdbc());
    final Reviews reviews = new Reviews(
            new AssignmentStore(database.jdbc()),
            new SheetStore(database.jdbc()),
            new ResultStore(database.jdbc()),
            cases,
            new Draw(accounts, pool, new ConflictPolicy(organisations, database.jdbc()), database.jdbc()),
            event -> events.add((DomainEvent) event),
            Clock.systemUTC());

    private final List<Person> people = new ArrayList<>();

    /** Forgets the pool of the test before. */
    void reset() {
        people.clear();
        events.clear();
        given(accounts.withRole(Role.REVIEWER)).willReturn(people);
        database.commit(() -> {
            database.jdbc()
                    .sql("update review_assignment set state = 'ENDED' where state in ('APPOINTED', 'SCORING')")
                    .update();
        });
    }

    /** Somebody in the pool. */
    Person reviewer(String username, int maxLoad, String organisation, String... fields) {
        var person = People.person(username + "-" + UUID.randomUUID(), Role.REVIEWER);
        people.add(person);
        var admin = People.person("admin", Role.ADMIN);
        database.commit(
                () -> pool.save(new Reviewer(person.id(), Set.of(fields), Set.of("en"), maxLoad, organisation), admin));
        return person;
    }

    Person reviewer(String username) {
        return reviewer(username, 20, "");
    }

    /** An eligible application of an organisation in the field of crafts. */
    UUID application(UUID organisation, boolean trimmed) {
        var id = UUID.randomUUID();
        var rules = new ReviewCase.Rules(
                List.of(
                        new ReviewCase.Criterion("plan", new BigDecimal("60")),
                        new ReviewCase.Criterion("effect", new BigDecimal("40"))),
                new BigDecimal("0.5"),
                trimmed,
                3);
        given(cases.of(eq(id)))
                .willReturn(new ReviewCase(
                        id, "2026-T-0001", "T-2026", organisation, "한빛 문화재단", "Hanbit Foundation", "craft", rules));
        return id;
    }

    UUID application() {
        return application(UUID.randomUUID(), false);
    }

    Appointment.Appointed appointed(UUID application, int seat) {
        return (Appointment.Appointed) database.commit(() -> reviews.appoint(application, seat));
    }

    /** Fills a seat and declares no interest. */
    Assignment scoring(UUID application, int seat) {
        var assignment = reviews.assignment(appointed(application, seat).assignmentId());
        var none = new Declaration(Declaration.Kind.NONE, null, true);
        return database.commit(() -> reviews.declare(assignment.id(), none, holder(assignment)));
    }

    /** Fills a seat and signs a sheet with this total. */
    Assignment signed(UUID application, int seat, String total) {
        var assignment = scoring(application, seat);
        database.commit(() -> reviews.sign(assignment.id(), sheet(total), holder(assignment)));
        return assignment;
    }

    Person holder(Assignment assignment) {
        return people.stream()
                .filter(each -> each.id().equals(assignment.reviewerId()))
                .findFirst()
                .orElseThrow();
    }

    static ScoreSheet sheet(String total) {
        var plan = new BigDecimal(total).min(new BigDecimal("60"));
        return new ScoreSheet(
                Map.of("plan", plan, "effect", new BigDecimal(total).subtract(plan)),
                Map.of("plan", "Sound."),
                COMMENT,
                Recommendation.SUPPORT,
                null);
    }

    void member(UUID organisation, Person person) {
        given(organisations.isMember(organisation, person.id())).willReturn(true);
    }

    void nobodyIsMember() {
        given(organisations.isMember(any(), any())).willReturn(false);
    }
}
