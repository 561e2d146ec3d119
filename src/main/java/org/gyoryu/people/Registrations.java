package org.gyoryu.people;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * From the registration form to the confirmed address. What was typed waits in a table of its own, for known and unknown
 * addresses alike: neither the answer nor the work done tells which of them has an account.
 */
@Component
class Registrations {

    private static final Duration VALID = Duration.ofHours(24);

    private record Pending(UUID id, String email, String name, String locale, String password) {}

    private final JdbcClient jdbc;
    private final AccountStore store;
    private final Passwords passwords;
    private final LetterLimits limits;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Registrations(
            JdbcClient jdbc,
            AccountStore store,
            Passwords passwords,
            LetterLimits limits,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.passwords = passwords;
        this.limits = limits;
        this.transactions = transactions;
        this.events = events;
        this.clock = clock;
    }

    void register(Registration wanted, String source) {
        check(wanted);
        var id = UUID.randomUUID();
        var token = Secrets.token();
        var name = wanted.name().strip();
        var locale = Locale.forLanguageTag(AccountRules.language(wanted.locale()));
        var encoded = passwords.encode(wanted.password());
        transactions.executeWithoutResult(tx -> keep(wanted, id, token, name, locale, encoded, source));
    }

    private void keep(
            Registration wanted, UUID id, String token, String name, Locale locale, String encoded, String source) {
        var send = limits.allow("register", wanted.email(), source);
        jdbc.sql("delete from people_registration where expires_at < ?")
                .param(AccountStore.at(clock.instant()))
                .update();
        jdbc.sql(
                        "insert into people_registration (id, token_digest, email, email_key, name, locale, password, expires_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        Secrets.digest(token),
                        wanted.email(),
                        AccountRules.emailKey(wanted.email()),
                        name,
                        locale.getLanguage(),
                        encoded,
                        AccountStore.at(clock.instant().plus(VALID)))
                .update();
        var known = store.byEmail(wanted.email()).map(AccountStore.Stored::person);
        if (send) {
            events.publishEvent(known.<AccountMail>map(
                            p -> new AccountMail.AddressAlreadyRegistered(p.id(), p.email(), p.name(), p.locale()))
                    .orElseGet(() ->
                            new AccountMail.AddressConfirmationRequested(id, wanted.email(), name, locale, token)));
        }
    }

    Person confirm(String token) {
        var pending = jdbc.sql("delete from people_registration where token_digest = ? and expires_at > ?"
                        + " returning id, email, name, locale, password")
                .params(Secrets.digest(token == null ? "" : token), AccountStore.at(clock.instant()))
                .query(Pending.class)
                .optional()
                .filter(p -> store.byEmail(p.email()).isEmpty())
                .orElseThrow(() -> new Refused("people.link.void"));
        jdbc.sql("delete from people_registration where email_key = ?")
                .param(AccountRules.emailKey(pending.email()))
                .update();
        var person = new Person(
                pending.id(),
                Secrets.username(),
                pending.name(),
                pending.email(),
                Locale.forLanguageTag(pending.locale()),
                Set.of(Role.APPLICANT));
        store.insert(person, pending.password(), null, clock.instant());
        store.grant(person.id(), Role.APPLICANT, person.username(), clock.instant());
        events.publishEvent(new PeopleEvent.AccountCreated(person.id(), person.username(), person.username()));
        events.publishEvent(new PeopleEvent.RoleGranted(person.id(), Role.APPLICANT, person.username()));
        return person;
    }

    private void check(Registration wanted) {
        List<FieldProblem> problems = new ArrayList<>();
        AccountRules.email("email", wanted.email()).ifPresent(problems::add);
        AccountRules.line("name", wanted.name(), 100).ifPresent(problems::add);
        passwords
                .problem(
                        "password",
                        wanted.password(),
                        Optional.ofNullable(wanted.email()).orElse(""),
                        Optional.ofNullable(wanted.name()).orElse(""))
                .ifPresent(problems::add);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }
}
