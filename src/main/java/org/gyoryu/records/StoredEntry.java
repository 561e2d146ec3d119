package org.gyoryu.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.TreeMap;
import java.util.UUID;

/** An entry as it lies in the table. The hash covers every column of it and the hash before it. */
record StoredEntry(long number, Instant at, String actor, String type, UUID applicationId, String facts) {

    static final String COLUMNS = "e.number, e.at, e.actor, e.type, e.application_id, e.facts";

    static StoredEntry of(ResultSet row, int ignored) throws SQLException {
        return new StoredEntry(
                row.getLong("number"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("type"),
                row.getObject("application_id", UUID.class),
                row.getString("facts"));
    }

    /** SHA-256 over the previous hash and the canonical JSON of this entry. */
    byte[] hashAfter(byte[] previous) {
        var digest = sha256();
        digest.update(previous);
        return digest.digest(canonical().getBytes(UTF_8));
    }

    StoredEntry numbered(long other) {
        return new StoredEntry(other, at, actor, type, applicationId, facts);
    }

    static byte[] hashOf(String text) {
        return sha256().digest(text.getBytes(UTF_8));
    }

    private String canonical() {
        var fields = new TreeMap<String, Object>();
        fields.put("actor", actor);
        fields.put("application", applicationId);
        fields.put("at", at);
        fields.put("facts", facts);
        fields.put("number", number);
        fields.put("type", type);
        return CanonicalJson.of(fields);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
