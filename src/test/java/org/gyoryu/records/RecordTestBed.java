package org.gyoryu.records;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.gyoryu.core.DatabaseClock;
import org.gyoryu.core.DomainEvent;
import org.gyoryu.testing.TestDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** The room alone on a database of its own, which a test may spoil: as the tables' owner, with the triggers off. */
final class RecordTestBed implements AutoCloseable {

    private final Map<String, Object> settings = TestDatabase.create();
    private final ConfigurableApplicationContext context;

    RecordTestBed() {
        Flyway.configure()
                .dataSource((String) settings.get("spring.flyway.url"), "gyoryu_owner", "")
                .placeholders(Map.of("appRole", "gyoryu"))
                .load()
                .migrate();
        context = new SpringApplicationBuilder(Room.class)
                .web(WebApplicationType.NONE)
                .profiles("test")
                .properties(settings)
                .properties(Map.of("gyoryu.records.chain-every", "PT1H"))
                .run();
    }

    @Import({
        VerifyRecord.Setting.class,
        Recorder.class,
        ChainSchedule.class,
        ChainedRecordBook.class,
        DatabaseClock.class
    })
    static class Room {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    ApplicationEventPublisher events() {
        return context;
    }

    /** Commits one fact per number and chains them. */
    void chained(int... numbers) {
        for (var number : numbers) {
            append(number);
        }
        bean(Chain.class).extend();
    }

    void append(int number) {
        bean(TransactionTemplate.class).executeWithoutResult(status -> context.publishEvent(new Fact(number)));
    }

    Verification verify() {
        return bean(RecordBook.class).verify();
    }

    /** What somebody with the owner's password could do. */
    void tamper(String... statements) throws SQLException {
        try (var owner = owner();
                var statement = owner.createStatement()) {
            for (var table : new String[] {"records_entry", "records_link", "records_chain"}) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            statement.execute("alter table records_link drop constraint if exists records_link_entry_number_fkey");
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** An empty record, its triggers on, nothing noted outside. */
    void empty() throws SQLException, IOException {
        tamper("truncate records_entry, records_link, records_unchained restart identity");
        try (var owner = owner();
                var statement = owner.createStatement()) {
            for (var table : new String[] {"records_entry", "records_link", "records_chain"}) {
                statement.execute("alter table " + table + " enable trigger user");
            }
        }
        Files.deleteIfExists(anchorFile());
    }

    Path anchorFile() {
        return bean(Anchors.class).file(bean(RecordBook.class).head().chain());
    }

    Connection owner() throws SQLException {
        return DriverManager.getConnection((String) settings.get("spring.flyway.url"), "gyoryu_owner", "");
    }

    Connection application() throws SQLException {
        return DriverManager.getConnection((String) settings.get("spring.flyway.url"), "gyoryu", "");
    }

    @Override
    public void close() {
        context.close();
    }

    /** Something that happened. */
    record Fact(int number) implements DomainEvent {

        @Override
        public UUID applicationId() {
            return new UUID(0, number % 7);
        }

        @Override
        public String actor() {
            return "officer";
        }

        @Override
        public Map<String, Object> facts() {
            return Map.of("what", "fact \u0000 no. " + number, "digest", "d" + number, "amount", 1_000L * number);
        }
    }
}
