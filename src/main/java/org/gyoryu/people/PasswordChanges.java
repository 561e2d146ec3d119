package org.gyoryu.people;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Choosing another password: by the link of a letter, or knowing the current one. */
@Component
class PasswordChanges {

    private static final Duration LINK_VALID = Duration.ofMinutes(30);

    private final AccountStore store;
    private final Links links;
    private final Passwords passwords;
    private final LetterLimits limits;
    private final SignInThrottle throttle;
    private final SignedInSessions sessions;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;

    PasswordChanges(
            AccountStore store,
            Links links,
            Passwords passwords,
            LetterLimits limits,
            SignInThrottle throttle,
            SignedInSessions sessions,
            TransactionOperations transactions,
            ApplicationEventPublisher events) {
        this.store = store;
        this.links = links;
        this.passwords = passwords;
        this.limits = limits;
        this.throttle = throttle;
        this.sessions = sessions;
        this.transactions = transactions;
        this.events = events;
    }

    /** Does the same for an address without account, with a link that never works and a letter that says so. */
    void requestReset(String email, Locale locale, String source) {
        AccountRules.email("email", email).ifPresent(problem -> {
            throw new Invalid(List.of(problem));
        });
        transactions.executeWithoutResult(tx -> sendLink(email, locale, source));
    }

    private void sendLink(String email, Locale locale, String source) {
        var send = limits.allow("reset", email, source);
        var person = store.byEmail(email).filter(AccountStore.Stored::enabled).map(AccountStore.Stored::person);
        var token = send ? links.issue(person.map(Person::id).orElse(null), LINK_VALID) : "";
        if (send) {
            var language = Locale.forLanguageTag(AccountRules.language(locale));
            events.publishEvent(person.<AccountMail>map(
                            p -> new AccountMail.PasswordResetRequested(p.id(), p.email(), p.name(), p.locale(), token))
                    .orElseGet(() -> new AccountMail.ResetWithoutAccount(email, "", language)));
        }
    }

    /** Whose password the link sets, while it works. */
    Optional<Person> ofLink(String token) {
        return Optional.ofNullable(token)
                .flatMap(links::peek)
                .flatMap(store::byId)
                .filter(AccountStore.Stored::enabled)
                .map(AccountStore.Stored::person);
    }

    Person reset(String token, String password) {
        var person = ofLink(token).orElseThrow(() -> new Refused("people.link.void"));
        check(password, person);
        var encoded = passwords.encode(password);
        transactions.executeWithoutResult(tx -> {
            links.use(token).orElseThrow(() -> new Refused("people.link.void"));
            set(person, encoded);
        });
        sessions.endAll(person);
        return person;
    }

    void change(Person person, String current, String password) {
        var stored = store.byId(person.id())
                .filter(AccountStore.Stored::enabled)
                .orElseThrow(() -> new Refused("people.account.closed"));
        var attempt = throttle.begin(SignInThrottle.Guess.inSession(person))
                .orElseThrow(() -> new Refused("people.too-many-requests"));
        if (!passwords.matches(current, stored.password())) {
            throttle.wrong(attempt);
            throw new Invalid(List.of(FieldProblem.at("current", "people.password.wrong")));
        }
        throttle.right(attempt);
        check(password, stored.person());
        var encoded = passwords.encode(password);
        transactions.executeWithoutResult(tx -> set(stored.person(), encoded));
        sessions.endOthers(stored.person());
    }

    private void set(Person person, String encoded) {
        store.setPassword(person.id(), encoded);
        links.revokeAll(person.id());
        events.publishEvent(new PeopleEvent.PasswordChanged(person.id(), person.username()));
        events.publishEvent(
                new AccountMail.PasswordWasChanged(person.id(), person.email(), person.name(), person.locale()));
    }

    private void check(String password, Person person) {
        passwords
                .problem("password", password, person.username(), person.email(), person.name())
                .ifPresent(problem -> {
                    throw new Invalid(List.of(problem));
                });
    }
}
