package org.gyoryu.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code selection_appeal}. */
@Repository
class AppealStore {

    private final JdbcClient jdbc;

    AppealStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Appeal appeal) {
        jdbc.sql("""
                insert into selection_appeal (id, application_id, decision_id, state, grounds, request, filed_by,
                  filed_at, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(appeal.id())
                .param(appeal.applicationId())
                .param(appeal.decisionId())
                .param(appeal.state().name())
                .param(appeal.grounds())
                .param(appeal.request())
                .param(appeal.filedBy())
                .param(DecisionStore.utc(appeal.filedAt()))
                .param(DecisionStore.utc(appeal.dueAt()))
                .update();
    }

    Optional<Appeal> lock(UUID id) {
        return jdbc.sql("select * from selection_appeal where id = ? for update")
                .param(id)
                .query(AppealStore::map)
                .optional();
    }

    Optional<Appeal> find(UUID id) {
        return jdbc.sql("select * from selection_appeal where id = ?")
                .param(id)
                .query(AppealStore::map)
                .optional();
    }

    List<Appeal> ofApplication(UUID applicationId) {
        return jdbc.sql("select * from selection_appeal where application_id = ? order by filed_at, id")
                .param(applicationId)
                .query(AppealStore::map)
                .list();
    }

    void decide(UUID id, Appeal.State state, String answer, Person by, OffsetDateTime at) {
        jdbc.sql("""
                update selection_appeal set state = ?, answer = ?, decided_by = ?, decided_by_username = ?,
                  decided_at = ? where id = ?""")
                .params(state.name(), answer, by.id(), by.username(), at, id)
                .update();
    }

    boolean decidedBy(UUID applicationId, UUID personId) {
        return jdbc.sql("select exists (select from selection_appeal where application_id = ? and decided_by = ?)")
                .params(applicationId, personId)
                .query(Boolean.class)
                .single();
    }

    private static Appeal map(ResultSet row, int n) throws SQLException {
        var decidedAt = row.getObject("decided_at", OffsetDateTime.class);
        return new Appeal(
                row.getObject("id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getObject("decision_id", UUID.class),
                Appeal.State.valueOf(row.getString("state")),
                row.getString("grounds"),
                row.getString("request"),
                row.getString("filed_by"),
                row.getObject("filed_at", OffsetDateTime.class).toInstant(),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getString("answer"),
                row.getString("decided_by_username"),
                decidedAt == null ? null : decidedAt.toInstant());
    }
}
