package org.gyoryu.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;

/** A link of the chain as it lies in the table, with the entry it belongs to; {@code null} if that is gone. */
record StoredLink(long position, long entryNumber, byte[] previous, byte[] hash, StoredEntry entry) {

    static StoredLink of(ResultSet row) throws SQLException {
        row.getLong("number");
        var entry = row.wasNull() ? null : StoredEntry.of(row, 0);
        return new StoredLink(
                row.getLong("position"),
                row.getLong("entry_number"),
                row.getBytes("previous"),
                row.getBytes("hash"),
                entry);
    }

    /** The entry is the one that was chained, whatever comes before it. */
    boolean intact() {
        return entry != null && belongs(entry);
    }

    /** This entry, and no other, was chained here. */
    boolean belongs(StoredEntry candidate) {
        return Arrays.equals(hash, candidate.hashAfter(previous));
    }
}
