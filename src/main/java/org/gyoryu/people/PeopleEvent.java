package org.gyoryu.people;

import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** What happened in this room and must be provable: accounts, grants of rights, organisations and who acts for them. */
public sealed interface PeopleEvent extends DomainEvent {

    @Override
    default UUID applicationId() {
        return null;
    }

    /** An account exists: registered and confirmed by its owner, or made by an administrator. */
    record AccountCreated(UUID personId, String username, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", personId, "username", username);
        }
    }

    record RoleGranted(UUID personId, Role role, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", personId, "role", role.groupId());
        }
    }

    record RoleWithdrawn(UUID personId, Role role, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", personId, "role", role.groupId());
        }
    }

    record AccountDisabled(UUID personId, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", personId);
        }
    }

    record AccountEnabled(UUID personId, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", personId);
        }
    }

    record PasswordChanged(UUID personId, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", personId);
        }
    }

    /** An administrator made somebody set up the second factor anew. */
    record SecondFactorForgotten(UUID personId, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", personId);
        }
    }

    record OrganisationCreated(UUID organisationId, OrganisationKind kind, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("organisation", organisationId, "kind", kind.key());
        }
    }

    record OrganisationProfileChanged(UUID organisationId, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("organisation", organisationId);
        }
    }

    /** Somebody asks to act for an organisation; its administrators answer. */
    record MembershipRequested(UUID organisationId, UUID personId, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("organisation", organisationId, "person", personId);
        }
    }

    record MembershipGranted(UUID organisationId, UUID personId, Membership.Kind kind, String actor)
            implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("organisation", organisationId, "person", personId, "kind", kind.key());
        }
    }

    /** A membership ended, or a request for one was turned down. */
    record MembershipEnded(UUID organisationId, UUID personId, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("organisation", organisationId, "person", personId);
        }
    }

    record AccessTokenIssued(UUID personId, UUID tokenId, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", personId, "token", tokenId);
        }
    }

    record AccessTokenRevoked(UUID personId, UUID tokenId, String actor) implements PeopleEvent {
        @Override
        public Map<String, Object> facts() {
            return Map.of("person", personId, "token", tokenId);
        }
    }
}
