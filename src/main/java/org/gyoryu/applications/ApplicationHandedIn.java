package org.gyoryu.applications;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;
import org.gyoryu.people.OrganisationKind;

/** Handed in within the call's window. The process starts in the same transaction. */
public record ApplicationHandedIn(
        UUID applicationId,
        String actor,
        String number,
        String callCode,
        UUID organisationId,
        OrganisationKind organisationKind,
        boolean certificationRequired,
        Instant submittedAt,
        String digest)
        implements DomainEvent {

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "number",
                number,
                "call",
                callCode,
                "certificationRequired",
                certificationRequired,
                "submittedAt",
                submittedAt.toString(),
                "digest",
                digest);
    }
}
