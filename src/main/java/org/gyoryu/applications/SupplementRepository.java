package org.gyoryu.applications;

import static org.gyoryu.applications.ApplicationRows.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The supplement requests in their table; one at most is open for an application. */
@Repository
class SupplementRepository {

    private final JdbcClient jdbc;

    SupplementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID applicationId, List<SupplementItem> items, UUID by, Instant at, Instant dueAt) {
        jdbc.sql("""
                insert into applications_supplement (id, application_id, items, requested_by, requested_at, due_at)
                values (:id, :application, :items, :by, :at, :due)""")
                .param("id", id)
                .param("application", applicationId)
                .param("items", Json.jsonb(items))
                .param("by", by)
                .param("at", time(at))
                .param("due", time(dueAt))
                .update();
    }

    Optional<Supplement> open(UUID applicationId) {
        return jdbc.sql("select * from applications_supplement where application_id = :id and closed_at is null")
                .param("id", applicationId)
                .query(ApplicationRows::supplement)
                .optional();
    }

    List<Supplement> of(UUID applicationId) {
        return jdbc.sql("select * from applications_supplement where application_id = :id order by requested_at")
                .param("id", applicationId)
                .query(ApplicationRows::supplement)
                .list();
    }

    void extend(UUID id, Instant dueAt, int extensions, boolean lastPeriod) {
        jdbc.sql("update applications_supplement set due_at = :due, extensions = :extensions, last_period = :last"
                        + " where id = :id")
                .param("id", id)
                .param("due", time(dueAt))
                .param("extensions", extensions)
                .param("last", lastPeriod)
                .update();
    }

    void answer(UUID id, String text, UUID by, Instant at) {
        jdbc.sql("update applications_supplement set answer = :text, answered_by = :by, answered_at = :at,"
                        + " closed_at = :at where id = :id")
                .param("id", id)
                .param("text", text)
                .param("by", by)
                .param("at", time(at))
                .update();
    }

    /** The request no longer matters: withdrawn or returned. Does nothing if none is open. */
    void close(UUID applicationId, Instant at) {
        jdbc.sql("update applications_supplement set closed_at = :at where application_id = :id and closed_at is null")
                .param("id", applicationId)
                .param("at", time(at))
                .update();
    }
}
