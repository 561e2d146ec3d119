package org.gyoryu.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of due dates. */
@Repository
class DeadlineStore {

    private static final TypeReference<List<ClockStop>> STOPS = new TypeReference<>() {};
    private static final TypeReference<List<Period.Extension>> EXTENSIONS = new TypeReference<>() {};
    private static final TypeReference<List<Step>> STEPS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    DeadlineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row: the due date with what it was computed from. */
    record Row(Deadline deadline, Period period) {}

    void supersede(UUID applicationId, String kind) {
        jdbc.sql("update calendar_deadline set superseded_at = clock_timestamp()"
                        + " where application_id = ? and kind = ? and superseded_at is null")
                .params(applicationId, kind)
                .update();
    }

    void insert(Deadline deadline) {
        jdbc.sql("insert into calendar_deadline"
                        + " (id, application_id, kind, counting, amount, unit, started_at, due_at, explanation)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)")
                .params(
                        deadline.id(),
                        deadline.applicationId(),
                        deadline.kind(),
                        deadline.counting().name(),
                        deadline.amount(),
                        deadline.unit().name(),
                        utc(deadline.startedAt()),
                        utc(deadline.dueAt()),
                        json.writeValueAsString(deadline.explanation()))
                .update();
    }

    void update(UUID id, Period period, DueDate due, Instant stoppedSince) {
        jdbc.sql("update calendar_deadline set amount = :amount, due_at = :due, stopped_since = :stopped,"
                        + " stops = :stops::jsonb, extensions = :extensions::jsonb, explanation = :explanation::jsonb"
                        + " where id = :id")
                .param("amount", period.amount())
                .param("due", utc(due.dueAt()))
                .param("stopped", utc(stoppedSince))
                .param("stops", json.writeValueAsString(period.stops()))
                .param("extensions", json.writeValueAsString(period.extensions()))
                .param("explanation", json.writeValueAsString(due.explanation()))
                .param("id", id)
                .update();
    }

    void close(UUID applicationId, String kind, Instant at) {
        jdbc.sql("update calendar_deadline set closed_at = ?"
                        + " where application_id = ? and kind = ? and superseded_at is null and closed_at is null")
                .params(utc(at), applicationId, kind)
                .update();
    }

    void closeAll(UUID applicationId, Instant at) {
        jdbc.sql("update calendar_deadline set closed_at = ?"
                        + " where application_id = ? and superseded_at is null and closed_at is null")
                .params(utc(at), applicationId)
                .update();
    }

    /** The current row, locked until the end of the transaction. */
    Optional<Row> lock(UUID applicationId, String kind) {
        return jdbc.sql("select * from calendar_deadline"
                        + " where application_id = ? and kind = ? and superseded_at is null for update")
                .params(applicationId, kind)
                .query((row, n) -> row(row))
                .optional();
    }

    Optional<Deadline> find(UUID applicationId, String kind) {
        return jdbc.sql("select * from calendar_deadline"
                        + " where application_id = ? and kind = ? and superseded_at is null")
                .params(applicationId, kind)
                .query((row, n) -> row(row).deadline())
                .optional();
    }

    List<Deadline> all(UUID applicationId) {
        return jdbc.sql("select * from calendar_deadline"
                        + " where application_id = ? and superseded_at is null order by due_at, kind")
                .param(applicationId)
                .query((row, n) -> row(row).deadline())
                .list();
    }

    List<Deadline> dueUntil(Instant moment, int limit) {
        return jdbc.sql("select * from calendar_deadline where superseded_at is null and closed_at is null"
                        + " and stopped_since is null and due_at <= ? order by due_at limit ?")
                .params(utc(moment), limit)
                .query((row, n) -> row(row).deadline())
                .list();
    }

    private Row row(ResultSet row) throws SQLException {
        var deadline = new Deadline(
                row.getObject("id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getString("kind"),
                Counting.valueOf(row.getString("counting")),
                row.getInt("amount"),
                PeriodUnit.valueOf(row.getString("unit")),
                instant(row, "started_at"),
                instant(row, "due_at"),
                instant(row, "stopped_since"),
                instant(row, "closed_at"),
                json.readValue(row.getString("explanation"), STEPS));
        var period = new Period(
                deadline.counting(),
                deadline.amount(),
                deadline.unit(),
                deadline.startedAt(),
                json.readValue(row.getString("stops"), STOPS),
                json.readValue(row.getString("extensions"), EXTENSIONS));
        return new Row(deadline, period);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
