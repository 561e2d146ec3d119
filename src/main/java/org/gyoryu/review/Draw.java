package org.gyoryu.review;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who comes next for a seat: first those of the applicant's field, among them the least loaded, among equals by a draw
 * whose seed is the application itself. The same pool gives the same answer, and nobody can choose it.
 */
@Component
class Draw {

    private final Accounts accounts;
    private final Reviewers reviewers;
    private final ConflictPolicy conflicts;
    private final JdbcClient jdbc;

    Draw(Accounts accounts, Reviewers reviewers, ConflictPolicy conflicts, JdbcClient jdbc) {
        this.accounts = accounts;
        this.reviewers = reviewers;
        this.conflicts = conflicts;
        this.jdbc = jdbc;
    }

    /** A person of the pool for whom the house sees no conflict. */
    record Candidate(Person person, Reviewer profile, int open, boolean fits) {

        boolean hasRoom() {
            return open < profile.maxLoad();
        }

        private double load() {
            return profile.maxLoad() == 0 ? 1 : (double) open / profile.maxLoad();
        }
    }

    /** Everybody free of a conflict that the house can see, best first; people without room come last. */
    List<Candidate> candidates(ReviewCase of) {
        var open = openAssignments();
        return accounts.withRole(Role.REVIEWER).stream()
                .map(person -> candidate(person, of, open))
                .filter(each -> !conflicts.foundFor(each.profile(), of))
                .sorted(Comparator.comparing(Candidate::hasRoom)
                        .reversed()
                        .thenComparing(Comparator.comparing(Candidate::fits).reversed())
                        .thenComparing(Candidate::load)
                        .thenComparing(
                                each -> ticket(of.applicationId(), each.person().id())))
                .toList();
    }

    private Candidate candidate(Person person, ReviewCase of, Map<UUID, Integer> open) {
        var profile = reviewers.profile(person.id());
        return new Candidate(
                person,
                profile,
                open.getOrDefault(person.id(), 0),
                profile.fields().contains(of.field()));
    }

    private Map<UUID, Integer> openAssignments() {
        var open = new HashMap<UUID, Integer>();
        jdbc.sql("""
                select reviewer_id, count(*) from review_assignment where state in ('APPOINTED', 'SCORING')
                group by reviewer_id""").query(row -> {
            open.put(row.getObject(1, UUID.class), row.getInt(2));
        });
        return open;
    }

    private static String ticket(UUID applicationId, UUID personId) {
        return UUID.nameUUIDFromBytes((applicationId + "/" + personId).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
