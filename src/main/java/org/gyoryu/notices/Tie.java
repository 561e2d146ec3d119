package org.gyoryu.notices;

import java.util.UUID;
import org.gyoryu.people.Role;

/** Through what somebody is concerned by a letter. When it no longer holds, the letter is not sent. */
sealed interface Tie {

    /** Acts for the applying organisation. */
    record OfOrganisation(UUID organisationId) implements Tie {}

    /** Has an open seat in the review. */
    record OfAssignment(UUID assignmentId) implements Tie {}

    /** Holds a role. */
    record OfRole(Role role) implements Tie {}

    static String write(Tie tie) {
        if (tie instanceof OfOrganisation of) {
            return "organisation:" + of.organisationId();
        }
        if (tie instanceof OfAssignment of) {
            return "assignment:" + of.assignmentId();
        }
        return tie instanceof OfRole of ? "role:" + of.role().name() : null;
    }

    static Tie read(String text) {
        if (text == null) {
            return null;
        }
        var value = text.substring(text.indexOf(':') + 1);
        return switch (text.substring(0, text.indexOf(':'))) {
            case "organisation" -> new OfOrganisation(UUID.fromString(value));
            case "assignment" -> new OfAssignment(UUID.fromString(value));
            case "role" -> new OfRole(Role.valueOf(value));
            default -> throw new IllegalStateException("Unknown tie " + text);
        };
    }
}
