package org.gyoryu.people;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Bounds guesses over all doors and nodes. In any 15 minutes an account takes 5 guesses from one source and 20 from all
 * sources together, and 5 more from browsers in which its owner signed in before: 100 an hour at most, and the owner's
 * own browser stays usable whatever strangers do. One source may be wrong 50 times over all accounts.
 *
 * <p>A guess is entered before the password is looked at, under a lock, so that guesses at the same time do not slip
 * through; and in a transaction of its own, so that it counts even when the caller's is rolled back.
 */
@Component
class SignInThrottle {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ACCOUNT_AND_SOURCE = 5;
    static final int PER_ACCOUNT = 20;
    static final int PER_ACCOUNT_KNOWN_DEVICE = 5;
    static final int PER_SOURCE = 50;

    /** Somebody is about to try a password (or a code) for an account. */
    record Guess(
            String accountKey, UUID personId, String source, boolean knownDevice, SignIn.Way way, String userAgent) {

        /** A person signed in gives the password again. */
        static Guess inSession(Person person) {
            return new Guess(person.id().toString(), person.id(), "session", true, SignIn.Way.FORM, "");
        }
    }

    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionTemplate apart;

    SignInThrottle(JdbcClient jdbc, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Number of the attempt, or empty when there were too many. */
    Optional<Long> begin(Guess guess) {
        return apart.execute(tx -> {
            lock("people_sign_in " + guess.accountKey());
            lock("people_sign_in from " + guess.source());
            if (tooMany(guess)) {
                enterThrottled(guess);
                return Optional.empty();
            }
            return Optional.of(enter(guess, "open"));
        });
    }

    void wrong(long attempt) {
        conclude(attempt, "wrong");
    }

    void right(long attempt) {
        conclude(attempt, "signed-in");
    }

    /** Enters a sign-in that needed no guess. */
    void enterSignedIn(Guess guess) {
        apart.executeWithoutResult(tx -> enter(guess, "signed-in"));
    }

    private boolean tooMany(Guess guess) {
        var account = "account_key = ? and known_device = ?";
        if (guess.knownDevice()) {
            return count(account, guess.accountKey(), true) >= PER_ACCOUNT_KNOWN_DEVICE;
        }
        return count(account + " and source = ?", guess.accountKey(), false, guess.source()) >= PER_ACCOUNT_AND_SOURCE
                || count(account, guess.accountKey(), false) >= PER_ACCOUNT
                || count("source = ? and not known_device", guess.source()) >= PER_SOURCE;
    }

    private int count(String condition, Object... params) {
        return jdbc.sql("select count(*) from people_sign_in where outcome in ('open', 'wrong') and " + condition
                        + " and at > ?")
                .params(Arrays.asList(params))
                .param(since())
                .query(Integer.class)
                .single();
    }

    /** Once a minute is enough to see it; a flood of guesses must not become a flood of rows. */
    private void enterThrottled(Guess guess) {
        var seen = jdbc.sql("select exists (select from people_sign_in where outcome = 'throttled' and account_key = ?"
                        + " and at > ?)")
                .params(guess.accountKey(), AccountStore.at(clock.instant().minusSeconds(60)))
                .query(Boolean.class)
                .single();
        if (!seen) {
            enter(guess, "throttled");
        }
    }

    private long enter(Guess guess, String outcome) {
        return jdbc.sql("""
                        insert into people_sign_in
                          (at, account_key, person_id, source, known_device, way, outcome, user_agent)
                        values (?, ?, ?, ?, ?, ?, ?, ?) returning id
                        """)
                .params(Arrays.asList(
                        AccountStore.at(clock.instant()),
                        guess.accountKey(),
                        guess.personId(),
                        guess.source(),
                        guess.knownDevice(),
                        guess.way().key(),
                        outcome,
                        guess.userAgent()))
                .query(Long.class)
                .single();
    }

    private void conclude(long attempt, String outcome) {
        apart.executeWithoutResult(tx -> jdbc.sql("update people_sign_in set outcome = ? where id = ?")
                .params(outcome, attempt)
                .update());
    }

    private void lock(String name) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(name)
                .query((rs, i) -> 0)
                .list();
    }

    private OffsetDateTime since() {
        return AccountStore.at(clock.instant().minus(WINDOW));
    }
}
