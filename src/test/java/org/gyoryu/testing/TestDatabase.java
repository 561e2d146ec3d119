package org.gyoryu.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One embedded PostgreSQL for the test run; every Spring context gets a database of its own in it. */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NEXT = new AtomicInteger();

    private static EmbeddedPostgres postgres;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("testDatabase", create()));
    }

    /** Settings of a new, empty database with the two roles of the house. */
    public static synchronized Map<String, Object> create() {
        var name = "gyoryu_test_" + NEXT.incrementAndGet();
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner gyoryu_owner");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        var url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name;
        return Map.of(
                "gyoryu.data", "target/test-data/" + ProcessHandle.current().pid() + "/" + name,
                "spring.datasource.url", url,
                "spring.datasource.username", "gyoryu",
                "spring.datasource.hikari.maximum-pool-size", "12",
                "spring.datasource.hikari.minimum-idle", "1",
                "spring.flyway.url", url,
                "spring.flyway.user", "gyoryu_owner");
    }

    private static EmbeddedPostgres server() throws Exception {
        if (postgres == null) {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "300")
                    .start();
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role gyoryu_owner login");
                statement.execute("create role gyoryu login");
            }
        }
        return postgres;
    }
}
