package org.gyoryu.people;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A personal access token as its owner sees it later: never the secret itself.
 *
 * @param lastUsedAt to the hour, {@code null} when never used
 */
public record AccessToken(
        UUID id,
        UUID personId,
        String label,
        Set<AccessScope> scopes,
        Instant issuedAt,
        Instant expiresAt,
        Instant lastUsedAt) {

    /** A new token with its secret, shown this one time. */
    public record Issued(AccessToken token, String secret) {
        @Override
        public String toString() {
            return "Issued[" + token.id() + "]";
        }
    }

    /** Who holds a presented token, and what it may be used for. */
    public record Holder(Person person, UUID tokenId, Set<AccessScope> scopes) {}
}
