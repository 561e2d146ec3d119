package org.gyoryu.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** The product in a process of its own, on the database of the test that starts it, so that it can be killed. */
public final class ProductProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(4);

    private final int port = freePort();
    private final Map<String, String> settings;
    private final File log;
    private Process process;

    public ProductProcess(Environment test, Path directory, Map<String, String> more) {
        this.log = directory.resolve("product.log").toFile();
        var url = test.getProperty("spring.datasource.url");
        settings = new java.util.HashMap<>(Map.of(
                "PORT",
                "" + port,
                "SPRING_DATASOURCE_URL",
                url,
                "SPRING_DATASOURCE_USERNAME",
                "gyoryu",
                "SPRING_FLYWAY_URL",
                url,
                "SPRING_FLYWAY_USER",
                "gyoryu_owner",
                "SPRING_MAIL_HOST",
                "127.0.0.1",
                "GYORYU_ADDRESS",
                "http://localhost:" + port,
                "GYORYU_MAIL_FROM",
                "office@example.org",
                "GYORYU_DATA",
                directory.resolve("data").toString()));
        settings.put("SPRING_MAIL_PORT", "1"); // nobody answers: letters wait in the outbox
        settings.put(
                "GYORYU_DOCUMENTS_DIRECTORY",
                new File(test.getRequiredProperty("gyoryu.documents.directory")).getAbsolutePath());
        settings.putAll(more);
    }

    /** Starts it and waits until it answers. */
    public ProductProcess start(String... jvmOptions) throws Exception {
        var command = Stream.of(
                        Stream.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        Stream.of(jvmOptions),
                        Stream.of("-cp", productClassPath(), "org.gyoryu.GyoryuApplication"))
                .flatMap(part -> part)
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log);
        builder.environment().putAll(settings);
        process = builder.start();
        var until = Instant.now().plus(START);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(until)) {
                kill();
                throw new IllegalStateException("The product did not start; see " + log);
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        return this;
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            kill();
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(uri("/actuator/health"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Everything but the tests' own classes, whose beans the component scan would find. */
    private static String productClassPath() {
        var all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return List.of(all.split(File.pathSeparator)).stream()
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
