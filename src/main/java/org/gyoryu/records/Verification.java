package org.gyoryu.records;

import java.util.Optional;

/**
 * What checking the whole record showed.
 *
 * @param checked chained entries that were found in order, up to the first wrong one
 * @param pending entries committed but not chained yet
 * @param anchors heads noted outside the database that were compared
 * @param head the end of the chain as found
 * @param fault the first thing wrong; empty when the record is whole
 */
public record Verification(long checked, long pending, long anchors, RecordHead head, Optional<Fault> fault) {

    public boolean whole() {
        return fault.isEmpty();
    }

    /** What was done to an entry. */
    public enum Kind {
        /** Its content is not what was chained. */
        CHANGED,
        /** It was chained and is gone. */
        REMOVED,
        /** It stands at another place than it was chained at. */
        MOVED,
        /** It was put in without being chained at the time. */
        INSERTED,
        /** The end of the chain, noted outside the database, is gone. */
        CUT,
        /** The chain is consistent in itself, but not the one whose head was noted outside the database. */
        REWRITTEN
    }

    /**
     * The first wrong entry.
     *
     * @param position its place in the chain, or {@code null} when it stands outside the chain
     * @param number the entry's number, or {@code null} when nothing of it is left
     * @param detail one English sentence for logs and the command line
     */
    public record Fault(Kind kind, Long position, Long number, String detail) {}
}
