package org.gyoryu.desk;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.applications.ApplicationQueries;
import org.gyoryu.applications.ApplicationSummary;
import org.gyoryu.core.Money;
import org.gyoryu.people.Person;
import org.gyoryu.review.Reviews;
import org.gyoryu.selection.Decision;
import org.gyoryu.selection.Decisions;
import org.gyoryu.web.Wording;
import org.springframework.stereotype.Component;

/** The applications of a call as a table: rows and columns that this person may read, values as text, number or time. */
@Component
class CaseSheet {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final ApplicationQueries queries;
    private final Decisions decisions;
    private final Reviews reviews;
    private final DeskCases cases;
    private final Wording wording;

    CaseSheet(ApplicationQueries queries, Decisions decisions, Reviews reviews, DeskCases cases, Wording wording) {
        this.queries = queries;
        this.decisions = decisions;
        this.reviews = reviews;
        this.cases = cases;
        this.wording = wording;
    }

    /** @param rows values are {@code String}, {@code Number}, {@code LocalDateTime} or {@code null} */
    record Sheet(List<String> columns, List<List<Object>> rows) {}

    Sheet of(String callCode, Person person) {
        var rights = DeskRights.of(person);
        var decided = decisions.ofCall(callCode);
        var means = rights.scores() ? reviews.meansOfCall(callCode) : Map.<UUID, BigDecimal>of();
        var rows = new ArrayList<List<Object>>();
        queries.export(callCode, row -> {
            if (!cases.tooNear(person, row.id(), row.organisationId())) {
                rows.add(row(row, Optional.ofNullable(decided.get(row.id())), means.get(row.id()), rights));
            }
        });
        return new Sheet(columns(rights), rows);
    }

    private List<String> columns(DeskRights rights) {
        var keys = new ArrayList<>(List.of(
                "number",
                "status",
                "submittedAt",
                "organisation",
                "title",
                "requestedAmount",
                "outcome",
                "awardedAmount",
                "waitingRank"));
        if (rights.scores()) {
            keys.add("mean");
        }
        return keys.stream().map(key -> wording.of("desk.column." + key)).toList();
    }

    private List<Object> row(ApplicationSummary row, Optional<Decision> decision, BigDecimal mean, DeskRights rights) {
        var values = new ArrayList<Object>();
        values.add(row.number());
        values.add(wording.of("applications.status." + row.status().name()));
        values.add(local(row.submittedAt()));
        values.add(wording.of(row.organisationName()));
        values.add(row.title());
        values.add(won(row.requestedAmount()));
        values.add(decision.map(
                        each -> wording.of("selection.outcome." + each.outcome().name()))
                .orElse(null));
        values.add(decision.map(Decision::amount).map(CaseSheet::won).orElse(null));
        values.add(decision.map(Decision::waitingRank).orElse(null));
        if (rights.scores()) {
            values.add(mean);
        }
        return values;
    }

    private static Long won(Money money) {
        return money == null ? null : money.won();
    }

    private static LocalDateTime local(Instant at) {
        return at == null ? null : at.atZone(SEOUL).toLocalDateTime();
    }
}
