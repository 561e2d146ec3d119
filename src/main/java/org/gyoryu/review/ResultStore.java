package org.gyoryu.review;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.review.ReviewSummary.CriterionMean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code review_result}: written once, never changed. */
@Repository
class ResultStore {

    private final JdbcClient jdbc;

    ResultStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ReviewSummary summary, String by) {
        jdbc.sql("""
                insert into review_result (application_id, closed_at, closed_by, valid_scores, trimmed, mean)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        summary.applicationId(),
                        AssignmentStore.utc(summary.closedAt()),
                        by,
                        summary.validScores(),
                        summary.trimmed(),
                        summary.mean())
                .update();
        var position = 0;
        for (var criterion : summary.criteria()) {
            jdbc.sql("insert into review_result_criterion values (?, ?, ?, ?, ?)")
                    .params(
                            summary.applicationId(),
                            position++,
                            criterion.criterion(),
                            criterion.mean(),
                            criterion.max())
                    .update();
        }
    }

    boolean exists(UUID applicationId) {
        return jdbc.sql("select exists (select from review_result where application_id = ?)")
                .param(applicationId)
                .query(Boolean.class)
                .single();
    }

    Map<UUID, BigDecimal> meansOfCall(String callCode) {
        var means = new HashMap<UUID, BigDecimal>();
        jdbc.sql("""
                select application_id, mean from review_result r
                where exists (select from review_assignment a
                  where a.application_id = r.application_id and a.call_code = ?)""").param(callCode).query(row -> {
            means.put(row.getObject(1, UUID.class), row.getBigDecimal(2));
        });
        return means;
    }

    Optional<ReviewSummary> find(UUID applicationId) {
        var criteria = jdbc.sql("""
                select criterion, mean, max from review_result_criterion where application_id = ? order by position""")
                .param(applicationId)
                .query((row, n) -> new CriterionMean(row.getString(1), row.getBigDecimal(2), row.getBigDecimal(3)))
                .list();
        return jdbc.sql("select closed_at, valid_scores, trimmed, mean from review_result where application_id = ?")
                .param(applicationId)
                .query((row, n) -> new ReviewSummary(
                        applicationId,
                        row.getObject("closed_at", OffsetDateTime.class).toInstant(),
                        row.getInt("valid_scores"),
                        row.getBoolean("trimmed"),
                        row.getBigDecimal("mean"),
                        criteria))
                .optional();
    }
}
