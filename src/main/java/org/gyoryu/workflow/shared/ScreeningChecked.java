package org.gyoryu.workflow.shared;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/**
 * The office's administrative check of an application (F-4 of the domain dossier).
 *
 * @param checks {@code met}, {@code notMet} or {@code supplement} by criterion
 */
public record ScreeningChecked(UUID applicationId, String actor, Map<String, String> checks, String outcome)
        implements DomainEvent {

    public ScreeningChecked {
        checks = Map.copyOf(checks);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("checks", checks, "outcome", outcome);
    }
}
