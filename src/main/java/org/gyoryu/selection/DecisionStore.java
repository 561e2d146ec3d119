package org.gyoryu.selection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.core.Money;
import org.gyoryu.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code selection_decision}. */
@Repository
class DecisionStore {

    private final JdbcClient jdbc;

    DecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One decision of a call at a time, so that the sum of awards never exceeds its budget. */
    void lockCall(String callCode) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param("selection.call." + callCode)
                .query((row, n) -> 0)
                .list();
    }

    void insert(Decision decision, String callCode, Person by) {
        jdbc.sql("""
                insert into selection_decision (id, application_id, call_code, round, outcome, amount, waiting_rank,
                  reasons, decided_by, decided_by_username, decided_by_name, decided_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(decision.id())
                .param(decision.applicationId())
                .param(callCode)
                .param(decision.round())
                .param(decision.outcome().name())
                .param(decision.amount() == null ? null : decision.amount().won())
                .param(decision.waitingRank())
                .param(decision.reasons())
                .param(by.id())
                .param(by.username())
                .param(by.name())
                .param(utc(decision.decidedAt()))
                .update();
    }

    void waitingEnded(UUID id, Decision.WaitingResult result, Money amount, String reasons, Instant at, String by) {
        jdbc.sql("""
                update selection_decision set waiting_result = ?, amount = coalesce(?, amount),
                  waiting_reasons = ?, waiting_ended_at = ?, waiting_ended_by = ?
                where id = ?""")
                .param(result.name())
                .param(amount == null ? null : amount.won())
                .param(reasons == null ? null : reasons.strip())
                .param(utc(at))
                .param(by)
                .param(id)
                .update();
    }

    /** All decisions about the application, the first one first. */
    List<Decision> all(UUID applicationId) {
        return jdbc.sql("select * from selection_decision where application_id = ? order by round")
                .param(applicationId)
                .query(DecisionStore::map)
                .list();
    }

    /** All decisions of the call, of each application the first one first. */
    List<Decision> ofCall(String callCode) {
        return jdbc.sql("select * from selection_decision where call_code = ? order by round")
                .param(callCode)
                .query(DecisionStore::map)
                .list();
    }

    /** What the call's valid decisions award in all; of several about one application the last counts. */
    Money awarded(String callCode) {
        return Money.won(jdbc.sql("""
                select coalesce(sum(amount), 0) from selection_decision d
                where call_code = ? and (outcome = 'SELECTED' or waiting_result = 'MOVED_UP')
                  and not exists (select from selection_decision later
                    where later.application_id = d.application_id and later.round > d.round)""").param(callCode).query(Long.class).single());
    }

    /** Places of the call's waiting list that are taken, in order. */
    List<Integer> waitingRanks(String callCode) {
        return jdbc.sql("""
                select waiting_rank from selection_decision
                where call_code = ? and outcome = 'WAITING_LIST' and waiting_result is null order by 1""").param(callCode).query(Integer.class).list();
    }

    Optional<Boolean> decidedBy(UUID applicationId, UUID personId) {
        return jdbc.sql("select true from selection_decision where application_id = ? and decided_by = ? limit 1")
                .params(applicationId, personId)
                .query(Boolean.class)
                .optional();
    }

    void participated(UUID applicationId, String username) {
        jdbc.sql("insert into selection_participant values (?, ?) on conflict do nothing")
                .params(applicationId, username)
                .update();
    }

    boolean hasParticipated(UUID applicationId, String username) {
        return jdbc.sql("select exists (select from selection_participant where application_id = ? and username = ?)")
                .params(applicationId, username)
                .query(Boolean.class)
                .single();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Decision map(ResultSet row, int n) throws SQLException {
        var amount = row.getObject("amount", Long.class);
        var result = row.getString("waiting_result");
        return new Decision(
                row.getObject("id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getInt("round"),
                Outcome.valueOf(row.getString("outcome")),
                amount == null ? null : Money.won(amount),
                row.getObject("waiting_rank", Integer.class),
                result == null ? null : Decision.WaitingResult.valueOf(result),
                row.getString("reasons"),
                row.getString("waiting_reasons"),
                row.getString("decided_by_username"),
                row.getString("decided_by_name"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
