package org.gyoryu.people;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second factor of staff: a code of an authenticator app, asked for after the password. Set up at the first sign-in;
 * an administrator can make somebody set it up anew.
 */
@Service
public class SecondFactors {

    /** The key that the person enters into the app, and the address that opens the app with it. */
    public record Enrolment(String key, String address) {}

    private record Factor(String secret, boolean confirmed, long lastStep) {}

    private final JdbcClient jdbc;
    private final SignInThrottle throttle;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final boolean on;

    SecondFactors(
            JdbcClient jdbc,
            SignInThrottle throttle,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${gyoryu.identity.second-factor:true}") boolean on) {
        this.jdbc = jdbc;
        this.throttle = throttle;
        this.events = events;
        this.clock = clock;
        this.on = on;
    }

    /** Whether the person's password alone does not open a session. */
    public boolean required(Person person) {
        return on && person.isStaff();
    }

    /** What a person without a confirmed factor enters into the app; empty for the others. */
    @Transactional
    public Optional<Enrolment> enrolment(Person person) {
        jdbc.sql("insert into people_factor (person_id, secret) values (?, ?) on conflict do nothing")
                .params(person.id(), TimeCodes.newSecret())
                .update();
        return find(person.id()).filter(factor -> !factor.confirmed()).map(factor -> {
            var label = URLEncoder.encode("Gyoryu:" + person.username(), StandardCharsets.UTF_8);
            return new Enrolment(
                    factor.secret().replaceAll("(.{4})(?=.)", "$1 "),
                    "otpauth://totp/" + label + "?secret=" + factor.secret() + "&issuer=Gyoryu");
        });
    }

    /** Whether the code is right; each works once, and guesses count like those of passwords. */
    public boolean accept(Person person, String code, SignIns.Origin origin) {
        var attempt = throttle.begin(new SignInThrottle.Guess(
                person.id().toString(), person.id(), origin.address(), false, SignIn.Way.FACTOR, ""));
        if (attempt.isEmpty()) {
            return false;
        }
        var typed = code == null ? "" : code.replaceAll("\\s", "");
        var taken = find(person.id())
                .map(factor -> take(person.id(), factor, typed))
                .orElse(false);
        if (taken) {
            throttle.right(attempt.get());
        } else {
            throttle.wrong(attempt.get());
        }
        return taken;
    }

    /** Makes the person set up the factor anew, such as after the loss of a telephone. */
    @Transactional
    public void forget(UUID personId, String by) {
        if (jdbc.sql("delete from people_factor where person_id = ?")
                        .param(personId)
                        .update()
                == 1) {
            events.publishEvent(new PeopleEvent.SecondFactorForgotten(personId, by));
        }
    }

    private boolean take(UUID personId, Factor factor, String code) {
        var step = TimeCodes.matchingStep(factor.secret(), code, clock.instant(), factor.lastStep());
        return step.isPresent()
                && jdbc.sql("update people_factor set last_step = ?, confirmed_at = coalesce(confirmed_at, ?)"
                                        + " where person_id = ? and last_step < ?")
                                .params(step.getAsLong(), AccountStore.at(clock.instant()), personId, step.getAsLong())
                                .update()
                        == 1;
    }

    private Optional<Factor> find(UUID personId) {
        return jdbc.sql("select secret, confirmed_at is not null as confirmed, last_step from people_factor"
                        + " where person_id = ?")
                .param(personId)
                .query(Factor.class)
                .optional();
    }
}
