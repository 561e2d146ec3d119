package org.gyoryu.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.gyoryu.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PeopleTest
class SignInThrottleTests {

    @Autowired
    SignInThrottle throttle;

    @Autowired
    SignIns signIns;

    @Autowired
    Accounts accounts;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Person person;
    private Instant now;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from people_sign_in").update();
        person = People.with(accounts, Role.APPLICANT);
        now = clock.instant();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void five_guesses_from_one_source_then_a_quarter_of_an_hour_of_silence() {
        assertThat(guesses(10, "192.0.2.1", null)).isEqualTo(5);
        assertThat(guesses(1, "192.0.2.2", null)).isEqualTo(1);
        clock.moveTo(now.plus(SignInThrottle.WINDOW).plusSeconds(1));
        assertThat(guesses(10, "192.0.2.1", null)).isEqualTo(5);
    }

    @Test
    void never_more_than_a_hundred_an_hour_from_all_sources_together() {
        var heard = 0;
        for (var minute = 0; minute < 60; minute += 5) {
            clock.moveTo(now.plus(Duration.ofMinutes(minute)));
            for (var guess = 0; guess < 30; guess++) {
                heard += begun("somebody", "192.0.2." + guess % 10, false);
                heard += begun("somebody", "192.0.2.1", true);
            }
        }
        assertThat(heard).isEqualTo(100);
    }

    @Test
    void strangers_everywhere_do_not_keep_the_owners_browser_out() {
        var device = signIns.rememberDevice(person, null);
        for (var source = 0; source < 10; source++) {
            guesses(5, "192.0.2." + source, null);
        }
        assertThat(guesses(1, "203.0.113.7", null)).isZero();
        assertThat(signIns.withPassword(person.username(), People.PASSWORD, origin("203.0.113.7", device)))
                .contains(person);
    }

    @Test
    void a_device_known_to_one_account_is_a_stranger_to_another() {
        var device = signIns.rememberDevice(People.with(accounts, Role.APPLICANT), null);
        assertThat(guesses(10, "192.0.2.1", device)).isEqualTo(5);
        assertThat(guesses(10, "192.0.2.1", null)).isZero();
    }

    @Test
    void unknown_names_are_throttled_like_known_ones() {
        var heard = 0;
        for (var i = 0; i < 10; i++) {
            heard += begun("nobody-here", "192.0.2.1", false);
        }
        assertThat(heard).isEqualTo(5);
    }

    @Test
    void one_source_that_tries_many_accounts_is_stopped() {
        var heard = 0;
        for (var i = 0; i < 60; i++) {
            heard += begun("account-" + i, "198.51.100.1", false);
        }
        assertThat(heard).isEqualTo(SignInThrottle.PER_SOURCE);
    }

    @Test
    void guesses_at_the_same_moment_do_not_slip_through() throws Exception {
        var heard = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(6);
        for (var i = 0; i < 24; i++) {
            pool.submit(() -> heard.addAndGet(begun("somebody", "192.0.2.1", false)));
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        assertThat(heard).hasValue(5);
    }

    @Test
    void the_log_shows_the_owner_what_happened() {
        guesses(1, "192.0.2.1", null);
        signIns.withPassword(person.username(), People.PASSWORD, origin("192.0.2.2", null));
        assertThat(signIns.recent(person.id()))
                .extracting(SignIn::source, SignIn::outcome)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("192.0.2.2", SignIn.Outcome.SIGNED_IN),
                        org.assertj.core.groups.Tuple.tuple("192.0.2.1", SignIn.Outcome.WRONG));
    }

    /** How many of the wrong guesses were looked at. */
    private int guesses(int times, String source, String device) {
        var before = looked();
        for (var i = 0; i < times; i++) {
            signIns.withPassword(person.username(), "wrong", origin(source, device));
        }
        return looked() - before;
    }

    private int looked() {
        return jdbc.sql("select count(*) from people_sign_in where account_key = ? and outcome = 'wrong'")
                .param(person.id().toString())
                .query(Integer.class)
                .single();
    }

    /** 1 when the guess was let through. */
    private int begun(String key, String source, boolean knownDevice) {
        return throttle.begin(new SignInThrottle.Guess(key, null, source, knownDevice, SignIn.Way.FORM, "test"))
                        .isPresent()
                ? 1
                : 0;
    }

    private static SignIns.Origin origin(String source, String device) {
        return new SignIns.Origin(source, device, SignIn.Way.FORM, "test");
    }
}
