package org.gyoryu.calendar;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.gyoryu.core.LocalizedText;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of holidays; rows are only ever added. */
@Repository
class HolidayStore {

    private static final RowMapper<Holiday> ROW = (row, n) -> new Holiday(
            row.getObject("day", LocalDate.class),
            new LocalizedText(row.getString("name_ko"), row.getString("name_en")),
            Holiday.Kind.valueOf(row.getString("kind")),
            row.getBoolean("observed"),
            row.getString("source"),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
            row.getString("recorded_by"));

    private final JdbcClient jdbc;

    HolidayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LocalDate day, LocalizedText name, Holiday.Kind kind, boolean observed, String source, String by) {
        jdbc.sql("insert into calendar_holiday (day, name_ko, name_en, kind, observed, source, recorded_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(day, name.ko(), name.en(), kind.name(), observed, source, by)
                .update();
    }

    /** The newest row of each day that is a holiday now. */
    List<Holiday> current() {
        return jdbc.sql("select * from (select distinct on (day) * from calendar_holiday order by day, id desc) newest"
                        + " where observed order by day")
                .query(ROW)
                .list();
    }

    List<Holiday> history(LocalDate day) {
        return jdbc.sql("select * from calendar_holiday where day = ? order by id")
                .param(day)
                .query(ROW)
                .list();
    }

    Optional<Holiday> newestBy(LocalDate day, String by) {
        return jdbc.sql("select * from calendar_holiday where day = ? and recorded_by = ? order by id desc limit 1")
                .params(day, by)
                .query(ROW)
                .optional();
    }

    /** Nodes that start together read the file one after the other. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('calendar_holiday'))")
                .query((row, n) -> 0)
                .list();
    }
}
