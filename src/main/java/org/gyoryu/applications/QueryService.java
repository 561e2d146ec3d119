package org.gyoryu.applications;

import static org.gyoryu.applications.ApplicationRows.SUMMARY_COLUMNS;
import static org.gyoryu.applications.ApplicationRows.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gyoryu.calendar.Deadline;
import org.gyoryu.calendar.Deadlines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The desk's lists. Every statement walks an index; pages go on after the last row, never by counting. */
@Service
class QueryService implements ApplicationQueries {

    private static final int DUE_LOOKED_AT = 5000;

    private final JdbcClient jdbc;
    private final Deadlines deadlines;
    private final Clock clock;

    QueryService(JdbcClient jdbc, Deadlines deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public Map<ApplicationStatus, Long> pipeline(String callCode) {
        var counts = none();
        jdbc.sql("select status, count(*) n from applications_application where call_code = :call group by status")
                .param("call", callCode)
                .query(row -> {
                    counts.put(ApplicationStatus.valueOf(row.getString("status")), row.getLong("n"));
                });
        return counts;
    }

    @Override
    public Map<String, Map<ApplicationStatus, Long>> pipelines() {
        var pipelines = new TreeMap<String, Map<ApplicationStatus, Long>>();
        jdbc.sql("select call_code, status, count(*) n from applications_application group by call_code, status")
                .query(row -> {
                    pipelines
                            .computeIfAbsent(row.getString("call_code"), call -> none())
                            .put(ApplicationStatus.valueOf(row.getString("status")), row.getLong("n"));
                });
        return pipelines;
    }

    @Override
    public ApplicationPage search(ApplicationSearch search) {
        var params = new HashMap<String, Object>();
        var where = new StringBuilder("submitted_at is not null");
        if (search.callCode() != null && !search.callCode().isBlank()) {
            where.append(" and call_code = :call");
            params.put("call", search.callCode());
        }
        if (!search.statuses().isEmpty()) {
            where.append(" and status in (:statuses)");
            params.put("statuses", search.statuses().stream().map(Enum::name).toList());
        }
        if (search.text() != null && !search.text().isBlank()) {
            addText(SearchText.of(search.text()), where, params);
        }
        if (search.after() != null) {
            var cursor = Cursor.read(search.after());
            where.append(" and (submitted_at, id) < (:afterAt, :afterId)");
            params.put("afterAt", time(cursor.submittedAt()));
            params.put("afterId", cursor.id());
        }
        params.put("limit", search.limit() + 1);
        var rows = jdbc.sql("select " + SUMMARY_COLUMNS + " from applications_application where " + where
                        + " order by submitted_at desc, id desc limit :limit")
                .params(params)
                .query(ApplicationRows::summary)
                .list();
        return Cursor.page(rows, search.limit());
    }

    @Override
    public Optional<ApplicationSummary> byNumber(String number) {
        return jdbc.sql("select " + SUMMARY_COLUMNS + " from applications_application where number = :number")
                .param("number", number)
                .query(ApplicationRows::summary)
                .optional();
    }

    @Override
    public Optional<ApplicationSummary> byId(UUID id) {
        return summaries(List.of(id)).values().stream().findFirst();
    }

    @Override
    public List<ApplicationSummary> overdue(String callCode, int limit) {
        return due(callCode, Instant.MIN, clock.instant(), limit);
    }

    @Override
    public List<ApplicationSummary> dueWithin(String callCode, Duration span, int limit) {
        var now = clock.instant();
        return due(callCode, now, now.plus(span), limit);
    }

    /** In a transaction, because only there does the driver fetch rows bit by bit. */
    @Override
    @Transactional(readOnly = true)
    public void export(String callCode, Consumer<ApplicationSummary> row) {
        var statement = jdbc.sql("select " + SUMMARY_COLUMNS + " from applications_application"
                        + " where call_code = :call and submitted_at is not null order by number")
                .withFetchSize(500)
                .param("call", callCode);
        try (var stream = statement.query(ApplicationRows::summary).stream()) {
            stream.forEach(row);
        }
    }

    private static void addText(String text, StringBuilder where, Map<String, Object> params) {
        var pairs = SearchText.pairs(text);
        if (!pairs.isEmpty()) {
            where.append(" and search_pairs @> cast(:pairs as text[])");
            params.put("pairs", pairs.toArray(String[]::new));
        }
        where.append(" and search_text like :text");
        params.put("text", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
    }

    /** One line for each application, with its earliest date in the span. */
    private List<ApplicationSummary> due(String callCode, Instant after, Instant until, int limit) {
        var dates = deadlines.dueUntil(until, DUE_LOOKED_AT).stream()
                .filter(deadline -> deadline.applicationId() != null)
                .filter(deadline -> deadline.dueAt().isAfter(after))
                .collect(Collectors.toMap(Deadline::applicationId, Deadline::dueAt, (a, b) -> a.isBefore(b) ? a : b));
        var rows = summaries(List.copyOf(dates.keySet()));
        return dates.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(entry -> withDue(rows.get(entry.getKey()), entry.getValue()))
                .filter(Objects::nonNull)
                .filter(row -> row.status().open()
                        && (callCode == null || row.callCode().equals(callCode)))
                .limit(limit)
                .toList();
    }

    private Map<UUID, ApplicationSummary> summaries(List<UUID> ids) {
        return jdbc
                .sql("select " + SUMMARY_COLUMNS + " from applications_application"
                        + " where id = any(:ids) and submitted_at is not null")
                .param("ids", ids.toArray(UUID[]::new))
                .query(ApplicationRows::summary)
                .list()
                .stream()
                .collect(Collectors.toMap(ApplicationSummary::id, row -> row));
    }

    private static ApplicationSummary withDue(ApplicationSummary row, Instant dueAt) {
        return row == null ? null : row.dueAt(dueAt);
    }

    private static Map<ApplicationStatus, Long> none() {
        var counts = new EnumMap<ApplicationStatus, Long>(ApplicationStatus.class);
        for (var status : ApplicationStatus.values()) {
            counts.put(status, 0L);
        }
        return counts;
    }
}
