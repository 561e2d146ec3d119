package org.gyoryu.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gyoryu.core.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL beside the application, its data kept in a directory across restarts. One directory serves one
 * application at a time; a server that a killed application left running is stopped first.
 */
final class EmbeddedDatabase {

    /** Owns the tables and migrates them. */
    static final String OWNER_ROLE = "gyoryu_owner";

    /** What the application connects as: it cannot change the record's past, nor the schema. */
    static final String APPLICATION_ROLE = "gyoryu";

    private static final String DATABASE = "gyoryu";

    /** There while the demo's data are being made; they are begun anew if it is found at a start. */
    private static final String INCOMPLETE = "demo-incomplete";

    /** Held until the process ends; a lock dies with its process, even a killed one. */
    @SuppressWarnings("unused")
    private final FileLock lock;

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(FileLock lock, EmbeddedPostgres postgres) {
        this.lock = lock;
        this.postgres = postgres;
    }

    static EmbeddedDatabase open(Path data) {
        try {
            Files.createDirectories(data);
            var lock = lock(data);
            var cluster = data.resolve("postgresql");
            stopOrphan(cluster.resolve("postmaster.pid"));
            var postgres = start(cluster);
            // after the application context is closed, whose connections end first
            SpringApplication.getShutdownHandlers().add(() -> close(postgres));
            var database = new EmbeddedDatabase(lock, postgres);
            database.createOnce(data);
            return database;
        } catch (IOException e) {
            throw new StartRefused("The embedded PostgreSQL could not start in " + data + ": " + e.getMessage(), e);
        }
    }

    String url() {
        return postgres.getJdbcUrl(OWNER_ROLE, DATABASE).replaceFirst("[?].*", "");
    }

    private static FileLock lock(Path data) throws IOException {
        var channel =
                FileChannel.open(data.resolve("gyoryu.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            var lock = channel.tryLock();
            if (lock != null) {
                return lock;
            }
        } catch (OverlappingFileLockException e) {
            // the same process asked twice: as much in use as by another one
        }
        channel.close();
        throw new StartRefused("The data directory " + data
                + " is in use by another running Gyoryu; stop it, or set GYORYU_DATA" + " to another directory.");
    }

    private static EmbeddedPostgres start(Path cluster) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                // the library switches these off, which suits tests only
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "128MB")
                .start();
    }

    private void createOnce(Path data) throws IOException {
        var incomplete = data.resolve(INCOMPLETE);
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            try (var found = statement.executeQuery("select 1 from pg_database where datname = '" + DATABASE + "'")) {
                if (found.next() && !Files.exists(incomplete)) {
                    return;
                }
            }
            FileSystemUtils.deleteRecursively(data.resolve("documents"));
            Files.deleteIfExists(data.resolve("record-anchor"));
            Files.writeString(incomplete, "The demo data are being made.\n");
            statement.execute("drop database if exists " + DATABASE);
            for (var role : List.of(OWNER_ROLE, APPLICATION_ROLE)) {
                statement.execute("drop role if exists " + role);
                statement.execute("create role " + role + " login");
            }
            statement.execute("create database " + DATABASE + " owner " + OWNER_ROLE + " encoding 'UTF8'");
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded PostgreSQL could not be prepared: " + e.getMessage(), e);
        }
    }

    /** The first line of the file is the server's process id. */
    private static void stopOrphan(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        var pid = Long.parseLong(Files.readAllLines(pidFile).get(0).trim());
        ProcessHandle.of(pid)
                .filter(p -> p.info().command().map(c -> c.contains("postgres")).orElse(false))
                .ifPresent(orphan -> {
                    orphan.destroy();
                    try {
                        orphan.onExit().get(30, TimeUnit.SECONDS);
                    } catch (Exception e) {
                        throw new IllegalStateException("PostgreSQL " + pid + " of a killed run does not stop", e);
                    }
                });
    }

    private static void close(EmbeddedPostgres postgres) {
        try {
            postgres.close();
        } catch (IOException e) {
            System.err.println("PostgreSQL did not stop cleanly: " + e.getMessage());
        }
    }
}
