package org.gyoryu.people;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What administrators do to accounts. Every grant and withdrawal of a right is announced for the record. */
@Component
class AccountKeeping {

    private static final Duration INVITATION_VALID = Duration.ofDays(7);

    private final AccountStore store;
    private final PersonCache cache;
    private final LocalPasswords local;
    private final Passwords passwords;
    private final Links links;
    private final SignedInSessions sessions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountKeeping(
            AccountStore store,
            PersonCache cache,
            LocalPasswords local,
            Passwords passwords,
            Links links,
            SignedInSessions sessions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.cache = cache;
        this.local = local;
        this.passwords = passwords;
        this.links = links;
        this.sessions = sessions;
        this.events = events;
        this.clock = clock;
    }

    Person create(NewAccount wanted, String by) {
        var person = insert(wanted, null, by);
        if (wanted.password() == null && local.on()) {
            events.publishEvent(new AccountMail.Invitation(
                    person.id(),
                    person.email(),
                    person.name(),
                    person.locale(),
                    person.username(),
                    links.issue(person.id(), INVITATION_VALID)));
        }
        return person;
    }

    /** Makes the account without any letter. */
    Person insert(NewAccount wanted, String subject, String by) {
        check(wanted);
        var person = new Person(
                UUID.randomUUID(),
                wanted.username(),
                wanted.name().strip(),
                wanted.email(),
                Locale.forLanguageTag(AccountRules.language(wanted.locale())),
                wanted.roles());
        var password = wanted.password() == null ? null : passwords.encode(wanted.password());
        store.insert(person, password, subject, clock.instant());
        events.publishEvent(new PeopleEvent.AccountCreated(person.id(), person.username(), by));
        person.roles().stream().sorted().forEach(role -> grantRole(person.id(), role, by));
        return person;
    }

    void grantRole(UUID personId, Role role, String by) {
        var person = get(personId);
        if (store.grant(personId, role, by, clock.instant())) {
            events.publishEvent(new PeopleEvent.RoleGranted(personId, role, by));
            cache.forget(person.username());
        }
    }

    void withdrawRole(UUID personId, Role role, String by) {
        var person = get(personId);
        refuseIfLastAdministrator(person, role);
        if (store.withdraw(personId, role)) {
            events.publishEvent(new PeopleEvent.RoleWithdrawn(personId, role, by));
            cache.forget(person.username());
        }
    }

    void disable(UUID personId, String by) {
        var person = get(personId);
        refuseIfLastAdministrator(person, Role.ADMIN);
        if (store.setEnabled(personId, false)) {
            links.revokeAll(personId);
            events.publishEvent(new PeopleEvent.AccountDisabled(personId, by));
            cache.forget(person.username());
            sessions.endAll(person);
        }
    }

    void enable(UUID personId, String by) {
        get(personId);
        if (store.setEnabled(personId, true)) {
            events.publishEvent(new PeopleEvent.AccountEnabled(personId, by));
        }
    }

    private void refuseIfLastAdministrator(Person person, Role role) {
        if (role == Role.ADMIN && person.has(role) && !store.anotherEnabledHolder(role, person.id())) {
            throw new Refused("people.last-administrator", person.username());
        }
    }

    private Person get(UUID personId) {
        return store.byId(personId)
                .map(AccountStore.Stored::person)
                .orElseThrow(() -> new NotFound("people.account.unknown"));
    }

    private void check(NewAccount wanted) {
        List<FieldProblem> problems = new ArrayList<>();
        AccountRules.username("username", wanted.username()).ifPresent(problems::add);
        AccountRules.line("name", wanted.name(), 100).ifPresent(problems::add);
        AccountRules.email("email", wanted.email()).ifPresent(problems::add);
        if (wanted.password() != null) {
            passwords.problem("password", wanted.password()).ifPresent(problems::add);
        }
        if (problems.isEmpty() && store.byUsername(wanted.username()).isPresent()) {
            problems.add(FieldProblem.at("username", "people.username.taken"));
        }
        if (problems.isEmpty() && store.byEmail(wanted.email()).isPresent()) {
            problems.add(FieldProblem.at("email", "people.email.taken"));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
