package org.gyoryu.records;

import java.util.Arrays;
import java.util.Optional;
import org.gyoryu.records.Verification.Fault;
import org.gyoryu.records.Verification.Kind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says what was done at the place where the chain breaks. Each link carries the hash before it, which tells. */
@Component
class Diagnosis {

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;

    Diagnosis(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(template.getDataSource());
        this.streaming.setFetchSize(2000);
    }

    /**
     * @param link the first link that does not fit
     * @param expected the position that it should have
     * @param previous the hash of the link before it, which is in order
     */
    Fault of(StoredLink link, long expected, byte[] previous) {
        if (link.position() != expected) {
            return new Fault(
                    Kind.REMOVED,
                    expected,
                    null,
                    "Position " + expected + " was removed; the chain goes on at " + link.position() + ".");
        }
        if (link.entry() == null) {
            return new Fault(
                    Kind.REMOVED, expected, link.entryNumber(), "Entry " + link.entryNumber() + " was removed.");
        }
        var predecessor = positionOf(link.previous());
        if (link.intact() && predecessor.orElse(0L) > expected) {
            return fault(
                    Kind.MOVED,
                    link,
                    "was moved: what it was chained to stands at position " + predecessor.get() + ".");
        }
        if (nextFollows(previous, expected)) {
            return fault(Kind.INSERTED, link, "was put in: the entry after it was chained to the one before it.");
        }
        return link.intact() ? outOfPlace(link, predecessor) : notTheSame(link);
    }

    /** The chain is consistent, but a head noted earlier was another. */
    Fault rewritten(long from, long to) {
        return new Fault(
                Kind.REWRITTEN,
                from,
                numberAt(from),
                "The chain was computed anew: what stands at positions " + from + " to " + to
                        + " is not what was noted outside the database.");
    }

    private boolean nextFollows(byte[] previous, long position) {
        return jdbc.sql("select previous from records_link where position = :next")
                .param("next", position + 1)
                .query(byte[].class)
                .optional()
                .filter(next -> Arrays.equals(next, previous))
                .isPresent();
    }

    /** The entry itself is as it was chained, but not behind the one that stands before it now. */
    private Fault outOfPlace(StoredLink link, Optional<Long> predecessor) {
        if (predecessor.isEmpty()) {
            return new Fault(
                    Kind.REMOVED,
                    link.position(),
                    null,
                    "What was chained before entry " + link.entryNumber() + " was removed.");
        }
        var first = predecessor.get() + 1;
        return new Fault(
                Kind.INSERTED,
                first,
                numberAt(first),
                "Positions " + first + " to " + (link.position() - 1)
                        + " were put in: entry " + link.entryNumber() + " was chained to position "
                        + predecessor.get() + ".");
    }

    /** Another entry was chained here: either it still exists elsewhere, or this one's content was changed. */
    private Fault notTheSame(StoredLink link) {
        return chainedHere(link)
                .map(other ->
                        fault(Kind.MOVED, link, "was moved: what was chained at its place is now entry " + other + "."))
                .orElseGet(() -> fault(Kind.CHANGED, link, "was changed: its content is not what was chained."));
    }

    private Optional<Long> chainedHere(StoredLink link) {
        return streaming.query("select " + StoredEntry.COLUMNS + " from records_entry e order by e.number", rows -> {
            while (rows.next()) {
                var candidate = StoredEntry.of(rows, 0);
                if (link.belongs(candidate) || link.belongs(candidate.numbered(link.entryNumber()))) {
                    return Optional.of(candidate.number());
                }
            }
            return Optional.<Long>empty();
        });
    }

    private Optional<Long> positionOf(byte[] hash) {
        return jdbc.sql("select position from records_link where hash = :hash order by position limit 1")
                .param("hash", hash)
                .query(Long.class)
                .optional();
    }

    private Long numberAt(long position) {
        return jdbc.sql("select entry_number from records_link where position = :position")
                .param("position", position)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private static Fault fault(Kind kind, StoredLink link, String what) {
        return new Fault(kind, link.position(), link.entryNumber(), "Entry " + link.entryNumber() + " " + what);
    }
}
