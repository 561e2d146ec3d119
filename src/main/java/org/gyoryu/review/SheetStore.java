package org.gyoryu.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.gyoryu.core.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code review_sheet} and {@code review_score}. */
@Repository
class SheetStore {

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void save(UUID assignmentId, ScoreSheet sheet, Instant at) {
        var amount = sheet.recommendedAmount();
        jdbc.sql("""
                insert into review_sheet (assignment_id, overall_comment, recommended, recommended_amount, saved_at)
                values (?, ?, ?, ?, ?)
                on conflict (assignment_id) do update set overall_comment = excluded.overall_comment,
                  recommended = excluded.recommended, recommended_amount = excluded.recommended_amount,
                  saved_at = excluded.saved_at""")
                .param(assignmentId)
                .param(sheet.overallComment())
                .param(sheet.recommended() == null ? null : sheet.recommended().name())
                .param(amount == null ? null : amount.won())
                .param(AssignmentStore.utc(at))
                .update();
        jdbc.sql("delete from review_score where assignment_id = ?")
                .param(assignmentId)
                .update();
        var keys = new java.util.TreeSet<>(sheet.scores().keySet());
        keys.addAll(sheet.comments().keySet());
        for (var key : keys) {
            jdbc.sql("insert into review_score (assignment_id, criterion, score, comment) values (?, ?, ?, ?)")
                    .param(assignmentId)
                    .param(key)
                    .param(sheet.scores().get(key))
                    .param(sheet.comments().getOrDefault(key, ""))
                    .update();
        }
    }

    void sign(UUID assignmentId, Instant at, String digest) {
        jdbc.sql("update review_sheet set signed_at = ?, digest = ? where assignment_id = ?")
                .params(AssignmentStore.utc(at), digest, assignmentId)
                .update();
    }

    ScoreSheet get(UUID assignmentId) {
        var scores = new HashMap<String, BigDecimal>();
        var comments = new HashMap<String, String>();
        jdbc.sql("select criterion, score, comment from review_score where assignment_id = ?")
                .param(assignmentId)
                .query(row -> {
                    if (row.getBigDecimal("score") != null) {
                        scores.put(row.getString("criterion"), row.getBigDecimal("score"));
                    }
                    if (!row.getString("comment").isEmpty()) {
                        comments.put(row.getString("criterion"), row.getString("comment"));
                    }
                });
        return jdbc.sql(
                        "select overall_comment, recommended, recommended_amount from review_sheet where assignment_id = ?")
                .param(assignmentId)
                .query((row, n) -> {
                    var amount = row.getObject("recommended_amount", Long.class);
                    var recommended = row.getString("recommended");
                    return new ScoreSheet(
                            scores,
                            comments,
                            row.getString("overall_comment"),
                            recommended == null ? null : Recommendation.valueOf(recommended),
                            amount == null ? null : Money.won(amount));
                })
                .optional()
                .orElse(ScoreSheet.EMPTY);
    }

    /** The sheets that count: signed, and their reviewer still free of conflict. */
    List<SignedSheet> signed(UUID applicationId) {
        record Row(UUID id, int seat, String name, Instant signedAt) {}
        return jdbc
                .sql("""
                select a.id, a.seat, a.reviewer_name, s.signed_at
                from review_assignment a join review_sheet s on s.assignment_id = a.id
                where a.application_id = ? and a.state = 'SIGNED' order by a.seat""")
                .param(applicationId)
                .query((row, n) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("seat"),
                        row.getString("reviewer_name"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant()))
                .list()
                .stream()
                .map(row -> {
                    var sheet = get(row.id());
                    var total = sheet.scores().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                    return new SignedSheet(row.id(), row.seat(), row.name(), sheet, total, row.signedAt());
                })
                .toList();
    }
}
