package org.gyoryu.people;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Personal access tokens, with which a person's own systems use the API on their behalf. */
@Service
public class AccessTokens {

    private static final String PREFIX = "gyo_";
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Duration SHORTEST = Duration.ofDays(1);

    private record Row(UUID id, String username, String scopes, boolean stale) {}

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessTokens(JdbcClient jdbc, Accounts accounts, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** A new token, valid for 1 to 366 days; its secret is shown once and stored as a digest only. */
    @Transactional
    public AccessToken.Issued issue(Person owner, String label, Set<AccessScope> scopes, Duration validFor) {
        check(label, scopes, validFor);
        var secret = PREFIX + Secrets.token();
        var now = clock.instant();
        var token = new AccessToken(
                UUID.randomUUID(), owner.id(), label.strip(), Set.copyOf(scopes), now, now.plus(validFor), null);
        jdbc.sql("""
                        insert into people_access_token
                          (id, person_id, token_digest, label, scopes, issued_at, expires_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        token.id(),
                        owner.id(),
                        Secrets.digest(secret),
                        token.label(),
                        scopes.stream().map(AccessScope::key).sorted().collect(Collectors.joining(" ")),
                        AccountStore.at(now),
                        AccountStore.at(token.expiresAt()))
                .update();
        events.publishEvent(new PeopleEvent.AccessTokenIssued(owner.id(), token.id(), owner.username()));
        return new AccessToken.Issued(token, secret);
    }

    /** The person's tokens that are neither revoked nor expired, newest first. */
    public List<AccessToken> of(UUID personId) {
        return jdbc.sql("select * from people_access_token where person_id = ? and revoked_at is null"
                        + " and expires_at > ? order by issued_at desc")
                .params(personId, AccountStore.at(clock.instant()))
                .query((rs, i) -> new AccessToken(
                        rs.getObject("id", UUID.class),
                        personId,
                        rs.getString("label"),
                        scopes(rs.getString("scopes")),
                        AccountStore.instant(rs, "issued_at"),
                        AccountStore.instant(rs, "expires_at"),
                        AccountStore.instant(rs, "last_used_at")))
                .list();
    }

    /** Ends one of the owner's tokens at once; a foreign one is {@code NotFound}. */
    @Transactional
    public void revoke(UUID tokenId, Person owner) {
        var revoked = jdbc.sql("update people_access_token set revoked_at = ? where id = ? and person_id = ?"
                        + " and revoked_at is null")
                .params(AccountStore.at(clock.instant()), tokenId, owner.id())
                .update();
        if (revoked == 0) {
            throw new NotFound("people.token.unknown");
        }
        events.publishEvent(new PeopleEvent.AccessTokenRevoked(owner.id(), tokenId, owner.username()));
    }

    /** Who holds a presented secret: empty when unknown, expired, revoked, or the account is closed. */
    public Optional<AccessToken.Holder> holder(String secret) {
        if (secret == null || !secret.startsWith(PREFIX) || secret.length() > 100) {
            return Optional.empty();
        }
        var now = clock.instant();
        return jdbc.sql("""
                        select t.id, a.username, t.scopes, t.last_used_at is null or t.last_used_at < ? as stale
                        from people_access_token t join people_account a on a.id = t.person_id
                        where t.token_digest = ? and t.revoked_at is null and t.expires_at > ?
                        """)
                .params(AccountStore.at(now.minus(Duration.ofHours(1))), Secrets.digest(secret), AccountStore.at(now))
                .query(Row.class)
                .optional()
                .flatMap(row -> accounts.byUsername(row.username())
                        .map(person -> new AccessToken.Holder(person, noteUse(row), scopes(row.scopes()))));
    }

    private UUID noteUse(Row row) {
        if (row.stale()) {
            jdbc.sql("update people_access_token set last_used_at = ? where id = ?")
                    .params(AccountStore.at(clock.instant()), row.id())
                    .update();
        }
        return row.id();
    }

    private static void check(String label, Set<AccessScope> scopes, Duration validFor) {
        List<FieldProblem> problems = new ArrayList<>();
        AccountRules.line("label", label, 100).ifPresent(problems::add);
        if (scopes.isEmpty()) {
            problems.add(FieldProblem.at("scopes", "people.value.missing"));
        }
        if (validFor.compareTo(SHORTEST) < 0 || validFor.compareTo(LONGEST) > 0) {
            problems.add(FieldProblem.at("validFor", "people.token.validity"));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
    }

    private static Set<AccessScope> scopes(String keys) {
        return Stream.of(keys.split(" "))
                .flatMap(key -> AccessScope.of(key).stream())
                .collect(Collectors.toSet());
    }
}
