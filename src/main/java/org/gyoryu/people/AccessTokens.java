package org.gyoryu.people;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Personal access tokens, with which a person's own systems use the API on their behalf. */
@Service
public class AccessTokens {

    /** A new token, valid for 1 to 366 days; its secret is shown once and stored as a digest only. */
    public AccessToken.Issued issue(Person owner, String label, Set<AccessScope> scopes, Duration validFor) {
        throw new UnsupportedOperationException();
    }

    /** The person's tokens that are neither revoked nor expired, newest first. */
    public List<AccessToken> of(UUID personId) {
        throw new UnsupportedOperationException();
    }

    /** Ends one of the owner's tokens at once; a foreign one is {@code NotFound}. */
    public void revoke(UUID tokenId, Person owner) {
        throw new UnsupportedOperationException();
    }

    /** Who holds a presented secret: empty when unknown, expired, revoked, or the account is closed. */
    public Optional<AccessToken.Holder> holder(String secret) {
        throw new UnsupportedOperationException();
    }
}
