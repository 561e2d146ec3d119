package org.gyoryu.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Judges passwords for every door, with one throttle and one log. Unknown, closed and throttled accounts and wrong
 * passwords all give the same empty answer.
 */
@Service
public class SignIns {

    private static final int LONGEST_AGENT = 200;

    /**
     * Where an attempt comes from.
     *
     * @param address the client's address, or its network where one client holds many
     * @param device token of the browser from {@link #rememberDevice}, may be {@code null}
     */
    public record Origin(String address, String device, SignIn.Way way, String userAgent) {}

    private final AccountStore store;
    private final LocalPasswords local;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final JdbcClient jdbc;
    private final Clock clock;

    SignIns(
            AccountStore store,
            LocalPasswords local,
            Passwords passwords,
            SignInThrottle throttle,
            JdbcClient jdbc,
            Clock clock) {
        this.store = store;
        this.local = local;
        this.passwords = passwords;
        this.throttle = throttle;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person whose username (or address) and password these are. */
    public Optional<Person> withPassword(String login, String password, Origin origin) {
        if (!local.on()) {
            return Optional.empty();
        }
        var stored = login.length() > 254 ? Optional.<AccountStore.Stored>empty() : store.byLogin(login);
        var attempt = throttle.begin(guess(stored.map(AccountStore.Stored::person), login, origin));
        if (attempt.isEmpty()) {
            return Optional.empty();
        }
        var encoded = stored.map(AccountStore.Stored::password).orElse(null);
        var right = passwords.matches(password, encoded);
        if (!right || !stored.get().enabled()) {
            throttle.wrong(attempt.get());
            return Optional.empty();
        }
        throttle.right(attempt.get());
        var person = stored.get().person();
        if (passwords.needsNewEncoding(encoded)) {
            store.setPassword(person.id(), passwords.encode(password));
        }
        store.signedIn(person.id(), clock.instant());
        return Optional.of(person);
    }

    /** Enters a sign-in that somebody else judged, such as an OpenID Connect provider. */
    public void enter(Person person, Origin origin) {
        throttle.enterSignedIn(guess(Optional.of(person), person.username(), origin));
        store.signedIn(person.id(), clock.instant());
    }

    /** A token for the browser that just signed in: later guesses of strangers will not count against it. */
    public String rememberDevice(Person person, String device) {
        if (isKnown(device, person.id())) {
            return device;
        }
        var token = device == null || device.length() != 43 ? Secrets.token() : device;
        jdbc.sql("insert into people_device (token_digest, person_id, created_at) values (?, ?, ?)"
                        + " on conflict do nothing")
                .params(Secrets.digest(token), person.id(), AccountStore.at(clock.instant()))
                .update();
        return token;
    }

    /** The last attempts on the person's account, newest first. */
    public List<SignIn> recent(UUID personId) {
        return jdbc.sql("select at, source, way, outcome, user_agent from people_sign_in where account_key = ?"
                        + " order by at desc, id desc limit 50")
                .param(personId.toString())
                .query((rs, i) -> new SignIn(
                        AccountStore.instant(rs, "at"),
                        rs.getString("source"),
                        SignIn.Way.valueOf(rs.getString("way").toUpperCase(java.util.Locale.ROOT)),
                        SignIn.Outcome.of(rs.getString("outcome")),
                        rs.getString("user_agent")))
                .list();
    }

    private SignInThrottle.Guess guess(Optional<Person> person, String login, Origin origin) {
        var agent = origin.userAgent() == null ? "" : origin.userAgent().replaceAll("\\p{Cntrl}", " ");
        return new SignInThrottle.Guess(
                person.map(p -> p.id().toString()).orElseGet(() -> Secrets.hexDigest(AccountRules.emailKey(login))),
                person.map(Person::id).orElse(null),
                origin.address(),
                person.isPresent() && isKnown(origin.device(), person.get().id()),
                origin.way(),
                agent.length() > LONGEST_AGENT ? agent.substring(0, LONGEST_AGENT) : agent);
    }

    private boolean isKnown(String device, UUID personId) {
        return device != null
                && jdbc.sql("select exists (select from people_device where token_digest = ? and person_id = ?"
                                + " and created_at > ?)")
                        .params(
                                Secrets.digest(device),
                                personId,
                                AccountStore.at(clock.instant().minus(java.time.Duration.ofDays(180))))
                        .query(Boolean.class)
                        .single();
    }
}
