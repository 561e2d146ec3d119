package org.gyoryu.applications.documents;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.CustomizableThreadFactory;
import org.springframework.stereotype.Component;
import xyz.capybara.clamav.ClamavClient;
import xyz.capybara.clamav.commands.scan.result.ScanResult;

/** Asks clamd, where one is configured. */
@Component
class VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(VirusScanner.class);

    /** A few at a time; the others wait for their turn within their own time. */
    private final ExecutorService scans = Executors.newFixedThreadPool(4, new CustomizableThreadFactory("scan-"));

    private final DocumentProperties.Clamd clamd;

    VirusScanner(DocumentProperties properties) {
        this.clamd = properties.clamd();
    }

    boolean enabled() {
        return clamd.enabled();
    }

    ScannerStatus status() {
        return new ScannerStatus(clamd.enabled(), clamd.enabled() && answers(), clamd.address());
    }

    /** CLEAN, REFUSED, or NOT_CHECKABLE when the scanner does not answer in time. */
    DocumentState scan(Path file) {
        var answer = scans.submit(() -> ask(file));
        try {
            return answer.get(clamd.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            answer.cancel(true); // the interrupt closes the connection
            LOG.warn("clamd at {} did not check a document: {}", clamd.address(), e.toString());
            return DocumentState.NOT_CHECKABLE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return DocumentState.NOT_CHECKABLE;
        }
    }

    @PreDestroy
    void stop() {
        scans.shutdownNow();
    }

    private DocumentState ask(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return client().scan(stream) instanceof ScanResult.OK ? DocumentState.CLEAN : DocumentState.REFUSED;
        }
    }

    private boolean answers() {
        return client().isReachable(1000);
    }

    private ClamavClient client() {
        return new ClamavClient(clamd.host(), clamd.port());
    }
}
