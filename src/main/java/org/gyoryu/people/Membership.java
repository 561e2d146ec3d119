package org.gyoryu.people;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/**
 * That a person acts for an organisation, or has asked to.
 *
 * @param active false while the request waits for an administrator of the organisation
 */
public record Membership(UUID organisationId, UUID personId, Kind kind, boolean active, Instant since) {

    /** What a member may do: everyone writes applications; see each kind for what it adds. */
    public enum Kind {
        MEMBER,
        /** Keeps the profile, answers requests to join, names the certifier. */
        ADMINISTRATOR,
        /** The authorised official who approves an application before it counts, where the call asks for it. */
        CERTIFIER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
