package org.gyoryu.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The house's tables on a database of its own, for a room that is put together by hand with its neighbours mocked. */
public final class RoomDatabase {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    public RoomDatabase() {
        Map<String, Object> settings = TestDatabase.create();
        Flyway.configure()
                .dataSource((String) settings.get("spring.flyway.url"), "gyoryu_owner", "")
                .placeholders(Map.of("appRole", "gyoryu"))
                .load()
                .migrate();
        var source = new HikariDataSource();
        source.setJdbcUrl((String) settings.get("spring.datasource.url"));
        source.setUsername("gyoryu");
        source.setMaximumPoolSize(3);
        jdbc = JdbcClient.create(source);
        transactions = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    /** What {@code @Transactional} would do. */
    public <T> T commit(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }

    public void commit(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }
}
