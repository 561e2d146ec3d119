package org.gyoryu.records;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.gyoryu.records.Verification.Fault;
import org.gyoryu.records.Verification.Kind;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks the chain from its beginning, recomputes every hash, and compares the heads noted outside the database. */
@Component
class Verifier {

    private static final int ROWS_AT_A_TIME = 2000;
    private static final long TELL_EVERY = 20_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;
    private final Chain chain;
    private final Anchors anchors;
    private final Diagnosis diagnosis;
    private final TransactionTemplate snapshot;

    Verifier(
            JdbcClient jdbc,
            JdbcTemplate template,
            Chain chain,
            Anchors anchors,
            Diagnosis diagnosis,
            PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(template.getDataSource());
        this.streaming.setFetchSize(ROWS_AT_A_TIME);
        this.chain = chain;
        this.anchors = anchors;
        this.diagnosis = diagnosis;
        this.snapshot = new TransactionTemplate(transactions);
        snapshot.setReadOnly(true);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    Verification verify(LongConsumer progress) {
        return snapshot.execute(status -> {
            var head = chain.head();
            var noted = anchors.of(head.chain());
            var walk = new Walk(chain.beginning(), noted, progress);
            var fault = walk.firstFault().or(() -> walk.missingEnd(head)).or(this::outsideTheChain);
            var pending = jdbc.sql("select count(*) from records_unchained")
                    .query(Long.class)
                    .single();
            return new Verification(walk.checked, pending, walk.compared, head, fault);
        });
    }

    /** An entry that is neither chained nor waiting for it came in, or lost its link, by other hands. */
    private Optional<Fault> outsideTheChain() {
        return jdbc.sql("""
                        select e.number from records_entry e
                         where not exists (select from records_link l where l.entry_number = e.number)
                           and not exists (select from records_unchained u where u.entry_number = e.number)
                         order by e.number limit 1
                        """)
                .query(Long.class)
                .optional()
                .map(number -> new Fault(
                        Kind.INSERTED,
                        null,
                        number,
                        "Entry " + number + " stands outside the chain: it was put in, or"
                                + " its link was taken away."));
    }

    /** One walk along the chain. */
    private final class Walk {

        private final TreeMap<Long, String> noted;
        private final LongConsumer progress;
        private byte[] previous;
        private long checked;
        private long compared;
        private long lastAnchor;
        private Fault fault;

        Walk(byte[] beginning, TreeMap<Long, String> noted, LongConsumer progress) {
            this.previous = beginning;
            this.noted = noted;
            this.progress = progress;
        }

        Optional<Fault> firstFault() throws DataAccessException {
            streaming.query(
                    "select l.position, l.entry_number, l.previous, l.hash, " + StoredEntry.COLUMNS
                            + " from records_link l left join records_entry e on e.number = l.entry_number"
                            + " order by l.position",
                    row -> {
                        if (fault == null) {
                            fault = check(StoredLink.of(row));
                        }
                    });
            progress.accept(checked);
            return Optional.ofNullable(fault);
        }

        private Fault check(StoredLink link) {
            if (link.position() != checked + 1 || !link.intact() || !Arrays.equals(link.previous(), previous)) {
                return diagnosis.of(link, checked + 1, previous);
            }
            var anchor = noted.get(link.position());
            if (anchor != null && !anchor.equals(HexFormat.of().formatHex(link.hash()))) {
                return diagnosis.rewritten(lastAnchor + 1, link.position());
            }
            if (anchor != null) {
                lastAnchor = link.position();
                compared++;
            }
            previous = link.hash();
            if (++checked % TELL_EVERY == 0) {
                progress.accept(checked);
            }
            return null;
        }

        Optional<Fault> missingEnd(RecordHead head) {
            if (noted.isEmpty() || noted.lastKey() <= head.position()) {
                return Optional.empty();
            }
            var first = head.position() + 1;
            return Optional.of(new Fault(
                    Kind.CUT,
                    first,
                    null,
                    "The end of the chain is gone: it ends at position " + head.position()
                            + ", but position " + noted.lastKey() + " is noted in " + anchors.file(head.chain())
                            + "."));
        }
    }
}
