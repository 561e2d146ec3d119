package org.gyoryu.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * For whom somebody acts: organisations and their members. Who creates one administers it; others ask to join and are
 * approved by an administrator of it, who may also name a certifier.
 */
@Service
public class Organisations {

    /**
     * A new organisation with its creator as administrator. {@link org.gyoryu.core.Invalid} names wrong fields by the
     * profile's component names; a registration number that is known already is {@code Refused}: ask to join.
     */
    public Organisation create(OrganisationProfile profile, Person by) {
        throw new UnsupportedOperationException();
    }

    /** Changes the profile; {@code Stale} when somebody else changed it since {@code expectedVersion}. */
    public Organisation change(UUID organisationId, OrganisationProfile profile, int expectedVersion, Person by) {
        throw new UnsupportedOperationException();
    }

    public Organisation get(UUID organisationId) {
        throw new UnsupportedOperationException();
    }

    public Optional<Organisation> byBusinessNumber(BusinessNumber number) {
        throw new UnsupportedOperationException();
    }

    /** Organisations for which the person acts, oldest membership first; requests that wait are not among them. */
    public List<Organisation> ofPerson(UUID personId) {
        throw new UnsupportedOperationException();
    }

    /** The person's memberships, requests that wait included. */
    public List<Membership> memberships(UUID personId) {
        throw new UnsupportedOperationException();
    }

    /** Members of an organisation and requests that wait; for its own members only. */
    public List<Membership> members(UUID organisationId, Person by) {
        throw new UnsupportedOperationException();
    }

    public void requestToJoin(UUID organisationId, Person person) {
        throw new UnsupportedOperationException();
    }

    /** An administrator of the organisation lets somebody in who asked. */
    public void approve(UUID organisationId, UUID personId, Person by) {
        throw new UnsupportedOperationException();
    }

    /** An administrator makes a member the certifier; not themselves: two people sign. */
    public void nameCertifier(UUID organisationId, UUID personId, Person by) {
        throw new UnsupportedOperationException();
    }

    /** Ends a membership or turns a request down; members may leave, the last administrator may not. */
    public void remove(UUID organisationId, UUID personId, Person by) {
        throw new UnsupportedOperationException();
    }

    public List<Person> certifiersOf(UUID organisationId) {
        throw new UnsupportedOperationException();
    }

    /** Enabled accounts that act for the organisation, certifiers included. */
    public List<Person> membersOf(UUID organisationId) {
        throw new UnsupportedOperationException();
    }

    /** Whether the person acts for the organisation, in whichever kind. */
    public boolean isMember(UUID organisationId, UUID personId) {
        throw new UnsupportedOperationException();
    }

    public boolean isCertifier(UUID organisationId, UUID personId) {
        throw new UnsupportedOperationException();
    }

    public boolean isAdministrator(UUID organisationId, UUID personId) {
        throw new UnsupportedOperationException();
    }
}
