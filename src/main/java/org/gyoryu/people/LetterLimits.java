package org.gyoryu.people;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.gyoryu.core.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps strangers from flooding a mailbox, or the mail server, through registration and reset. */
@Component
class LetterLimits {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int PER_ADDRESS = 3;
    private static final int PER_SOURCE = 60;

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterLimits(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Whether another letter of the kind may go to the address. A source that asks for too many is refused aloud; too
     * many for one address are dropped in silence, because the answer must not depend on the address. Only letters that
     * went out count for the address: who keeps asking cannot keep its owner from getting one.
     */
    boolean allow(String kind, String email, String source) {
        var now = AccountStore.at(clock.instant());
        var since = AccountStore.at(clock.instant().minus(WINDOW));
        var key = AccountRules.emailKey(email);
        jdbc.sql("select pg_advisory_xact_lock(hashtext(?))")
                .param("people_letter_request " + key)
                .query((rs, i) -> 0)
                .list();
        var caused = jdbc.sql("select count(*) from people_letter_request where source = ? and at > ?")
                .params(source, since)
                .query(Integer.class)
                .single();
        if (caused >= PER_SOURCE) {
            throw new Refused("people.too-many-requests");
        }
        var sent = jdbc.sql("select count(*) from people_letter_request"
                        + " where email_key = ? and kind = ? and sent and at > ?")
                .params(key, kind, since)
                .query(Integer.class)
                .single();
        var allowed = sent < PER_ADDRESS;
        jdbc.sql("insert into people_letter_request (kind, email_key, source, sent, at) values (?, ?, ?, ?, ?)")
                .params(kind, key, source, allowed, now)
                .update();
        return allowed;
    }

    /** Forgets what no longer counts. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void forgetOld() {
        jdbc.sql("delete from people_letter_request where at < ?")
                .param(AccountStore.at(clock.instant().minus(WINDOW)))
                .update();
    }
}
