package org.gyoryu.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** One PostgreSQL for everything that is compared, with fsync on, and a way to see what it costs. */
public class BenchDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path DATA = Path.of("target", "bench-postgresql");

    private static EmbeddedPostgres postgres;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        createDatabase("gyoryu", "gyoryu_owner");
        var url = url("gyoryu");
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "bench",
                        Map.of(
                                "gyoryu.data", "target/bench-data",
                                "gyoryu.documents.directory", "target/bench-documents",
                                "spring.datasource.url", url,
                                "spring.datasource.username", "gyoryu",
                                "spring.datasource.hikari.maximum-pool-size", "4",
                                "spring.flyway.url", url,
                                "spring.flyway.user", "gyoryu_owner")));
    }

    static synchronized void createDatabase(String name, String owner) {
        try (var connection = server().getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " owner " + owner);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String url(String database) {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
    }

    static DataSource superuser(String database) {
        return postgres.getDatabase("postgres", database);
    }

    /** CPU time of the server and of all its processes that live; pools keep theirs alive over a measurement. */
    static Duration cpu() {
        try {
            var pid = Long.parseLong(
                    Files.readAllLines(DATA.resolve("postmaster.pid")).get(0).trim());
            var server = ProcessHandle.of(pid).orElseThrow();
            return Stream.concat(Stream.of(server), server.children())
                    .map(process -> process.info().totalCpuDuration())
                    .flatMap(Optional::stream)
                    .reduce(Duration.ZERO, Duration::plus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres server() throws SQLException {
        if (postgres == null) {
            try {
                Files.createDirectories(DATA);
                postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(DATA)
                        .setCleanDataDirectory(true)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .setServerConfig("full_page_writes", "on")
                        .setServerConfig("max_connections", "100")
                        .setServerConfig("shared_buffers", "128MB")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("create role gyoryu_owner login");
                statement.execute("create role gyoryu login");
            }
        }
        return postgres;
    }
}
