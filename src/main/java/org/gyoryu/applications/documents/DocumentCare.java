package org.gyoryu.applications.documents;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks after documents between requests: scans what still waits, sweeps what no row names. */
@Component
class DocumentCare {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentCare.class);

    private static final Duration SCAN_AGAIN_AFTER = Duration.ofMinutes(1);
    /** Far longer than the slowest upload, so that nothing is swept that is about to be named. */
    private static final Duration ORPHAN_AFTER = Duration.ofDays(1);

    private static final int AT_ONCE = 20;

    private final DocumentRepository documents;
    private final DocumentVault vault;
    private final VirusScanner scanner;
    private final Clock clock;

    DocumentCare(DocumentRepository documents, DocumentVault vault, VirusScanner scanner, Clock clock) {
        this.documents = documents;
        this.vault = vault;
        this.scanner = scanner;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.MINUTES, initialDelay = 1)
    void scanWaiting() {
        if (!scanner.enabled()) {
            return;
        }
        var now = clock.instant();
        for (var row : documents.takeWaiting(now.minus(SCAN_AGAIN_AFTER), now, AT_ONCE)) {
            var state = scanner.scan(vault.path(row.storedAs()));
            documents.state(row.document().id(), state, clock.instant());
        }
    }

    @Scheduled(fixedDelay = 6, timeUnit = TimeUnit.HOURS, initialDelay = 1)
    void sweep() throws IOException {
        for (var file : vault.olderThan(clock.instant().minus(ORPHAN_AFTER))) {
            if (!vault.isKept(file) || !documents.isKept(file.getFileName().toString())) {
                vault.discard(file);
                LOG.info("Swept the file {}, which belongs to no document", file.getFileName());
            }
        }
    }
}
