package org.gyoryu.people;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that let the reader of a letter choose a password, once. */
@Repository
class Links {

    private final JdbcClient jdbc;
    private final Clock clock;

    Links(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new link's token; earlier ones of the person stop working. Without a person it never works. */
    String issue(UUID personId, Duration validFor) {
        var token = Secrets.token();
        revokeAll(personId);
        jdbc.sql("insert into people_link (token_digest, person_id, expires_at) values (?, ?, ?)")
                .params(Arrays.asList(
                        Secrets.digest(token),
                        personId,
                        AccountStore.at(clock.instant().plus(validFor))))
                .update();
        return token;
    }

    /** Whose link it is, without using it. */
    Optional<UUID> peek(String token) {
        return jdbc.sql("select person_id from people_link where token_digest = ? and expires_at > ?"
                        + " and person_id is not null")
                .params(Secrets.digest(token), AccountStore.at(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    /** Uses the link: of several at the same time one succeeds. */
    Optional<UUID> use(String token) {
        return jdbc.sql("delete from people_link where token_digest = ? and expires_at > ?"
                        + " and person_id is not null returning person_id")
                .params(Secrets.digest(token), AccountStore.at(clock.instant()))
                .query(UUID.class)
                .optional();
    }

    void revokeAll(UUID personId) {
        jdbc.sql("delete from people_link where person_id = ? or expires_at < ?")
                .params(Arrays.asList(personId, AccountStore.at(clock.instant())))
                .update();
    }
}
