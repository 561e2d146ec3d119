package org.gyoryu.records;

import java.sql.PreparedStatement;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The chain of hashes over the entries. Transactions write entries side by side without it; one sequencer in the whole
 * installation links what is committed, in batches.
 */
@Component
class Chain {

    private static final int BATCH = 1000;
    /** PostgreSQL's name for "the one who may lengthen the chain". */
    private static final long SEQUENCER = 0x67796f7279750001L;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final TransactionTemplate transaction;
    private final Anchors anchors;

    Chain(JdbcClient jdbc, JdbcTemplate template, TransactionTemplate transaction, Anchors anchors) {
        this.jdbc = jdbc;
        this.template = template;
        this.transaction = transaction;
        this.anchors = anchors;
    }

    /** Links everything committed so far, and notes the new head outside the database. */
    synchronized void extend() {
        int linked;
        do {
            linked = transaction.execute(status -> linkBatch());
            if (linked > 0) {
                anchors.note(head());
            }
        } while (linked == BATCH);
    }

    RecordHead head() {
        return jdbc.sql("select position, hash, linked_at from records_link order by position desc limit 1")
                .query((row, n) -> new RecordHead(
                        name(),
                        row.getLong("position"),
                        HexFormat.of().formatHex(row.getBytes("hash")),
                        row.getObject("linked_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> new RecordHead(name(), 0, HexFormat.of().formatHex(beginning()), null));
    }

    /** What the first entry is chained to. */
    byte[] beginning() {
        return StoredEntry.hashOf("Gyoryu record " + name());
    }

    private String name() {
        return jdbc.sql("select id from records_chain")
                .query(UUID.class)
                .single()
                .toString();
    }

    private int linkBatch() {
        if (!jdbc.sql("select pg_try_advisory_xact_lock(:key)")
                .param("key", SEQUENCER)
                .query(Boolean.class)
                .single()) {
            return 0;
        }
        var entries = jdbc.sql("""
                        select %s from records_unchained u join records_entry e on e.number = u.entry_number
                         order by e.number limit :batch
                        """.formatted(StoredEntry.COLUMNS))
                .param("batch", BATCH)
                .query(StoredEntry::of)
                .list();
        if (!entries.isEmpty()) {
            link(entries);
        }
        return entries.size();
    }

    private void link(List<StoredEntry> entries) {
        var head = head();
        var previous = HexFormat.of().parseHex(head.hash());
        var position = head.position();
        var links = new ArrayList<Link>();
        for (var entry : entries) {
            var hash = entry.hashAfter(previous);
            links.add(new Link(++position, entry.number(), previous, hash));
            previous = hash;
        }
        template.batchUpdate(
                "insert into records_link (position, entry_number, previous, hash) values (?, ?, ?, ?)",
                links,
                BATCH,
                Chain::bind);
        jdbc.sql("delete from records_unchained where entry_number = any(?)")
                .param(entries.stream().map(StoredEntry::number).toArray(Long[]::new))
                .update();
    }

    private static void bind(PreparedStatement insert, Link link) throws java.sql.SQLException {
        insert.setLong(1, link.position());
        insert.setLong(2, link.entryNumber());
        insert.setBytes(3, link.previous());
        insert.setBytes(4, link.hash());
    }

    private record Link(long position, long entryNumber, byte[] previous, byte[] hash) {}
}
