package org.gyoryu.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code review_assignment}. */
@Repository
class AssignmentStore {

    private static final String COLUMNS = "id, application_id, call_code, seat, reviewer_id, reviewer_username,"
            + " reviewer_name, state, appointed_at, declared_at";

    private final JdbcClient jdbc;

    AssignmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One appointment at a time, so that neither a seat nor a person's load is filled twice. */
    void lockAppointments() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('review.appointment'))")
                .query((row, n) -> 0)
                .list();
    }

    void insert(UUID id, ReviewCase of, int seat, Person reviewer, Instant at, String by) {
        jdbc.sql("""
                insert into review_assignment (id, application_id, organisation_id, call_code, seat, reviewer_id,
                  reviewer_username, reviewer_name, state, appointed_at, appointed_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, 'APPOINTED', ?, ?)""")
                .params(
                        id,
                        of.applicationId(),
                        of.organisationId(),
                        of.callCode(),
                        seat,
                        reviewer.id(),
                        reviewer.username(),
                        reviewer.name(),
                        utc(at),
                        by)
                .update();
    }

    Optional<Assignment> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from review_assignment where id = ?")
                .param(id)
                .query(AssignmentStore::map)
                .optional();
    }

    /** The row, locked until the transaction ends. */
    Optional<Assignment> lock(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from review_assignment where id = ? for update")
                .param(id)
                .query(AssignmentStore::map)
                .optional();
    }

    /** All assignments of the application, locked in a fixed order. */
    List<Assignment> lockAll(UUID applicationId) {
        return jdbc.sql("select " + COLUMNS
                        + " from review_assignment where application_id = ? order by seat, appointed_at, id for update")
                .param(applicationId)
                .query(AssignmentStore::map)
                .list();
    }

    List<Assignment> ofApplication(UUID applicationId) {
        return jdbc.sql("select " + COLUMNS
                        + " from review_assignment where application_id = ? order by seat, appointed_at, id")
                .param(applicationId)
                .query(AssignmentStore::map)
                .list();
    }

    Optional<Assignment> ofPerson(UUID applicationId, UUID personId) {
        return jdbc.sql("select " + COLUMNS + " from review_assignment where application_id = ? and reviewer_id = ?")
                .params(applicationId, personId)
                .query(AssignmentStore::map)
                .optional();
    }

    void declared(UUID id, AssignmentState state, Declaration declaration, Instant at) {
        jdbc.sql("""
                update review_assignment set state = ?, declared = ?, declared_reason = ?, pledged = ?, declared_at = ?
                where id = ?""")
                .params(
                        state.name(),
                        declaration.kind().name(),
                        declaration.reason(),
                        declaration.pledge(),
                        utc(at),
                        id)
                .update();
    }

    void state(UUID id, AssignmentState state) {
        jdbc.sql("update review_assignment set state = ? where id = ?")
                .params(state.name(), id)
                .update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Assignment map(ResultSet row, int n) throws SQLException {
        var declaredAt = row.getObject("declared_at", OffsetDateTime.class);
        return new Assignment(
                row.getObject("id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getString("call_code"),
                row.getInt("seat"),
                row.getObject("reviewer_id", UUID.class),
                row.getString("reviewer_username"),
                row.getString("reviewer_name"),
                AssignmentState.valueOf(row.getString("state")),
                row.getObject("appointed_at", OffsetDateTime.class).toInstant(),
                declaredAt == null ? null : declaredAt.toInstant());
    }
}
