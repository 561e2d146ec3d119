package org.gyoryu.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.gyoryu.core.Forbidden;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.core.Stale;
import org.gyoryu.people.Membership.Kind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * For whom somebody acts: organisations and their members. Who creates one administers it; others ask to join and are
 * approved by an administrator of it, who may also name a certifier.
 */
@Service
public class Organisations {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");

    private final OrganisationStore store;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Organisations(OrganisationStore store, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A new organisation with its creator as administrator. {@link org.gyoryu.core.Invalid} names wrong fields by the
     * profile's component names; a registration number that is known already is {@code Refused}: ask to join.
     */
    @Transactional
    public Organisation create(OrganisationProfile profile, Person by) {
        var checked = ProfileRules.checked(profile, LocalDate.now(clock.withZone(SEOUL)));
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var organisation = new Organisation(UUID.randomUUID(), checked, 1, now, now);
        try {
            store.insert(organisation, by.id());
        } catch (DuplicateKeyException e) {
            throw new Refused("people.organisation.known", checked.businessNumber());
        }
        store.put(new Membership(organisation.id(), by.id(), Kind.ADMINISTRATOR, true, now));
        events.publishEvent(new PeopleEvent.OrganisationCreated(organisation.id(), organisation.kind(), by.username()));
        events.publishEvent(
                new PeopleEvent.MembershipGranted(organisation.id(), by.id(), Kind.ADMINISTRATOR, by.username()));
        return organisation;
    }

    /** Changes the profile; {@code Stale} when somebody else changed it since {@code expectedVersion}. */
    @Transactional
    public Organisation change(UUID organisationId, OrganisationProfile profile, int expectedVersion, Person by) {
        requireAdministrator(organisationId, by);
        var checked = ProfileRules.checked(profile, LocalDate.now(clock.withZone(SEOUL)));
        try {
            if (!store.update(organisationId, checked, expectedVersion)) {
                throw new Stale("people.organisation.stale", get(organisationId).nameIn(by.locale()));
            }
        } catch (DuplicateKeyException e) {
            throw new Refused("people.organisation.known", checked.businessNumber());
        }
        events.publishEvent(new PeopleEvent.OrganisationProfileChanged(organisationId, by.username()));
        return get(organisationId);
    }

    /** Unchecked: callers decide who may see it. */
    public Organisation get(UUID organisationId) {
        return store.byId(organisationId).orElseThrow(() -> new NotFound("people.organisation.unknown"));
    }

    public Optional<Organisation> byBusinessNumber(BusinessNumber number) {
        return store.byBusinessNumber(number.digits());
    }

    /** Organisations for which the person acts, oldest membership first; requests that wait are not among them. */
    public List<Organisation> ofPerson(UUID personId) {
        return store.ofPerson(personId);
    }

    /** The person's memberships, requests that wait included. */
    public List<Membership> memberships(UUID personId) {
        return store.memberships(personId);
    }

    /** Members of an organisation and requests that wait; for its own members only. */
    public List<Membership> members(UUID organisationId, Person by) {
        requireMember(organisationId, by);
        return store.ofOrganisation(organisationId);
    }

    /** Asking again while a request waits, or as a member, changes nothing. */
    @Transactional
    public void requestToJoin(UUID organisationId, Person person) {
        get(organisationId);
        if (store.request(organisationId, person.id(), clock.instant())) {
            events.publishEvent(new PeopleEvent.MembershipRequested(organisationId, person.id(), person.username()));
        }
    }

    /** An administrator of the organisation lets somebody in who asked. */
    @Transactional
    public void approve(UUID organisationId, UUID personId, Person by) {
        requireAdministrator(organisationId, by);
        store.lock(organisationId);
        var request = store.membership(organisationId, personId)
                .filter(m -> !m.active())
                .orElseThrow(() -> new NotFound("people.membership.no-request"));
        set(request, Kind.MEMBER, by);
    }

    /** An administrator makes a member the certifier; not themselves: two people sign. */
    @Transactional
    public void nameCertifier(UUID organisationId, UUID personId, Person by) {
        requireAdministrator(organisationId, by);
        if (personId.equals(by.id())) {
            throw new Refused("people.certifier.self");
        }
        changeKind(organisationId, personId, Kind.CERTIFIER, by);
    }

    /** An administrator makes a member an administrator too, or an ordinary member again. */
    @Transactional
    public void setKind(UUID organisationId, UUID personId, Kind kind, Person by) {
        requireAdministrator(organisationId, by);
        if (kind == Kind.CERTIFIER && personId.equals(by.id())) {
            throw new Refused("people.certifier.self");
        }
        changeKind(organisationId, personId, kind, by);
    }

    /** Ends a membership or turns a request down; members may leave, the last administrator may not. */
    @Transactional
    public void remove(UUID organisationId, UUID personId, Person by) {
        if (!personId.equals(by.id())) {
            requireAdministrator(organisationId, by);
        }
        store.lock(organisationId);
        var membership =
                store.membership(organisationId, personId).orElseThrow(() -> new NotFound("people.membership.unknown"));
        refuseIfLastAdministrator(membership);
        store.delete(organisationId, personId);
        events.publishEvent(new PeopleEvent.MembershipEnded(organisationId, personId, by.username()));
    }

    public List<Person> certifiersOf(UUID organisationId) {
        return people(organisationId, m -> m.kind() == Kind.CERTIFIER);
    }

    /** Enabled accounts that keep the profile and answer requests to join. */
    public List<Person> administratorsOf(UUID organisationId) {
        return people(organisationId, m -> m.kind() == Kind.ADMINISTRATOR);
    }

    /** Enabled accounts that act for the organisation, certifiers included. */
    public List<Person> membersOf(UUID organisationId) {
        return people(organisationId, m -> true);
    }

    /** Whether the person acts for the organisation, in whichever kind. */
    public boolean isMember(UUID organisationId, UUID personId) {
        return active(organisationId, personId).isPresent();
    }

    public boolean isCertifier(UUID organisationId, UUID personId) {
        return active(organisationId, personId)
                .filter(m -> m.kind() == Kind.CERTIFIER)
                .isPresent();
    }

    public boolean isAdministrator(UUID organisationId, UUID personId) {
        return active(organisationId, personId)
                .filter(m -> m.kind() == Kind.ADMINISTRATOR)
                .isPresent();
    }

    private void changeKind(UUID organisationId, UUID personId, Kind kind, Person by) {
        store.lock(organisationId);
        var membership = active(organisationId, personId).orElseThrow(() -> new NotFound("people.membership.unknown"));
        if (kind != Kind.ADMINISTRATOR) {
            refuseIfLastAdministrator(membership);
        }
        if (membership.kind() != kind) {
            set(membership, kind, by);
        }
    }

    private void set(Membership membership, Kind kind, Person by) {
        store.put(new Membership(membership.organisationId(), membership.personId(), kind, true, membership.since()));
        events.publishEvent(new PeopleEvent.MembershipGranted(
                membership.organisationId(), membership.personId(), kind, by.username()));
    }

    private void refuseIfLastAdministrator(Membership leaving) {
        var others = store.ofOrganisation(leaving.organisationId()).stream()
                .filter(m -> m.active() && m.kind() == Kind.ADMINISTRATOR)
                .filter(m -> !m.personId().equals(leaving.personId()))
                .count();
        if (leaving.active() && leaving.kind() == Kind.ADMINISTRATOR && others == 0) {
            throw new Refused("people.organisation.last-administrator");
        }
    }

    private List<Person> people(UUID organisationId, Predicate<Membership> wanted) {
        return store.ofOrganisation(organisationId).stream()
                .filter(Membership::active)
                .filter(wanted)
                .flatMap(m -> accounts.byId(m.personId()).stream())
                .toList();
    }

    private Optional<Membership> active(UUID organisationId, UUID personId) {
        return store.membership(organisationId, personId).filter(Membership::active);
    }

    /** A foreign organisation is answered like an absent one. */
    private void requireMember(UUID organisationId, Person by) {
        if (!isMember(organisationId, by.id())) {
            throw new NotFound("people.organisation.unknown");
        }
    }

    private void requireAdministrator(UUID organisationId, Person by) {
        requireMember(organisationId, by);
        if (!isAdministrator(organisationId, by.id())) {
            throw new Forbidden("people.organisation.not-administrator");
        }
    }
}
