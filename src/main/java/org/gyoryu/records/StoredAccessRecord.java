package org.gyoryu.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.gyoryu.core.DatabaseClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@Service
class StoredAccessRecord implements AccessRecord {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final JdbcClient jdbc;
    private final DatabaseClock clock;
    private final TransactionTemplate joining;
    private final TransactionTemplate own;

    StoredAccessRecord(JdbcClient jdbc, DatabaseClock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.joining = new TransactionTemplate(transactions);
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void note(Act act, String account, UUID applicationId, String what, int people, String reason) {
        // a read-only transaction cannot note who reads
        var transaction = TransactionSynchronizationManager.isCurrentTransactionReadOnly() ? own : joining;
        transaction.executeWithoutResult(status -> insert(act, account, applicationId, what, people, reason));
    }

    private void insert(Act act, String account, UUID applicationId, String what, int people, String reason) {
        jdbc.sql("""
                        insert into records_access (at, account, place, act, application_id, what, people, reason)
                        values (now() + :shift::interval, :account, :place, :act, :application, :what, :people, :reason)
                        """)
                .param("shift", clock.shift().toString())
                .param("account", account)
                .param("place", place())
                .param("act", act.name())
                .param("application", applicationId)
                .param("what", what)
                .param("people", people)
                .param("reason", reason)
                .update();
    }

    private static String place() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "-";
    }

    @Override
    public List<Access> ofApplication(UUID applicationId) {
        return jdbc.sql("select * from records_access where application_id = :application order by id desc limit 500")
                .param("application", applicationId)
                .query(StoredAccessRecord::access)
                .list();
    }

    @Override
    public List<AccessReview> review(YearMonth month) {
        return jdbc.sql("""
                        select * from (
                        select account, count(*) accesses, count(distinct application_id) applications,
                               sum(people) people, count(*) filter (where act = 'EXPORT') exports,
                               count(*) filter (where extract(isodow from at at time zone 'Asia/Seoul') > 5
                                 or extract(hour from at at time zone 'Asia/Seoul') not between 7 and 20) outside_hours,
                               count(distinct place) places
                          from records_access where at >= :from and at < :to
                         group by account) month
                         order by outside_hours + 5 * exports desc, accesses desc, account
                        """)
                .param("from", beginning(month))
                .param("to", beginning(month.plusMonths(1)))
                .query((row, n) -> new AccessReview(
                        row.getString("account"),
                        row.getLong("accesses"),
                        row.getLong("applications"),
                        row.getLong("people"),
                        row.getLong("exports"),
                        row.getLong("outside_hours"),
                        row.getLong("places")))
                .list();
    }

    private static OffsetDateTime beginning(YearMonth month) {
        return month.atDay(1).atStartOfDay(SEOUL).toOffsetDateTime();
    }

    private static Access access(ResultSet row, int n) throws SQLException {
        return new Access(
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("account"),
                row.getString("place"),
                Act.valueOf(row.getString("act")),
                row.getObject("application_id", UUID.class),
                row.getString("what"),
                row.getInt("people"),
                row.getString("reason"));
    }
}
