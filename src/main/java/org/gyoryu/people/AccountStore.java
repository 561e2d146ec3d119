package org.gyoryu.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code people_account} and {@code people_role}. */
@Repository
class AccountStore {

    /** An account with what only this room may know of it. */
    record Stored(Person person, String password, String subject, boolean enabled) {}

    private static final String SELECT = """
            select a.*, array(select r.role from people_role r where r.person_id = a.id) as roles
            from people_account a
            """;

    private final JdbcClient jdbc;

    AccountStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Person person, String password, String subject, Instant now) {
        jdbc.sql("""
                        insert into people_account
                          (id, username, name, email, email_key, locale, password, subject, enabled, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, true, ?)
                        """)
                .params(Arrays.asList(
                        person.id(),
                        person.username(),
                        person.name(),
                        person.email(),
                        AccountRules.emailKey(person.email()),
                        person.locale().getLanguage(),
                        password,
                        subject,
                        at(now)))
                .update();
    }

    Optional<Stored> byId(UUID id) {
        return jdbc.sql(SELECT + "where a.id = ?").param(id).query(this::stored).optional();
    }

    Optional<Stored> byUsername(String username) {
        return jdbc.sql(SELECT + "where a.username = ?")
                .param(username)
                .query(this::stored)
                .optional();
    }

    Optional<Stored> byEmail(String email) {
        return jdbc.sql(SELECT + "where a.email_key = ?")
                .param(AccountRules.emailKey(email))
                .query(this::stored)
                .optional();
    }

    Optional<Stored> bySubject(String subject) {
        return jdbc.sql(SELECT + "where a.subject = ?")
                .param(subject)
                .query(this::stored)
                .optional();
    }

    /** What people type to sign in: a username, or an address. */
    Optional<Stored> byLogin(String login) {
        return login.contains("@") ? byEmail(login) : byUsername(login.strip());
    }

    List<Person> withRole(Role role) {
        return jdbc.sql(SELECT + """
                        where a.enabled and exists (select from people_role r where r.person_id = a.id and r.role = ?)
                        order by a.username
                        """)
                .param(role.name())
                .query((rs, i) -> stored(rs, i).person())
                .list();
    }

    List<Account> search(String text, int limit, int offset) {
        var pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.sql(SELECT + """
                        where a.username ilike :p or a.name ilike :p or a.email ilike :p
                        order by a.username limit :limit offset :offset
                        """)
                .param("p", pattern)
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, i) -> new Account(
                        stored(rs, i).person(),
                        rs.getBoolean("enabled"),
                        instant(rs, "created_at"),
                        instant(rs, "last_sign_in_at")))
                .list();
    }

    Optional<String> nameOf(UUID id) {
        return jdbc.sql("select name from people_account where id = ?")
                .param(id)
                .query(String.class)
                .optional();
    }

    boolean grant(UUID id, Role role, String by, Instant now) {
        return jdbc.sql("insert into people_role values (?, ?, ?, ?) on conflict do nothing")
                        .params(id, role.name(), by, at(now))
                        .update()
                == 1;
    }

    boolean withdraw(UUID id, Role role) {
        return jdbc.sql("delete from people_role where person_id = ? and role = ?")
                        .params(id, role.name())
                        .update()
                == 1;
    }

    boolean setEnabled(UUID id, boolean enabled) {
        return jdbc.sql("update people_account set enabled = ? where id = ? and enabled <> ?")
                        .params(enabled, id, enabled)
                        .update()
                == 1;
    }

    void setPassword(UUID id, String password) {
        jdbc.sql("update people_account set password = ? where id = ?")
                .params(password, id)
                .update();
    }

    void setSubject(UUID id, String subject) {
        jdbc.sql("update people_account set subject = ? where id = ?")
                .params(subject, id)
                .update();
    }

    void setLanguage(UUID id, String language) {
        jdbc.sql("update people_account set locale = ? where id = ?")
                .params(language, id)
                .update();
    }

    void signedIn(UUID id, Instant now) {
        jdbc.sql("update people_account set last_sign_in_at = ? where id = ?")
                .params(at(now), id)
                .update();
    }

    /** Serialises what must hold over all administrators, such as that one remains. */
    boolean anotherEnabledHolder(Role role, UUID than) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('people_role'))")
                .query((rs, i) -> 0)
                .list();
        return jdbc.sql("""
                        select exists (select from people_role r join people_account a on a.id = r.person_id
                          where r.role = ? and a.enabled and a.id <> ?)
                        """).params(role.name(), than).query(Boolean.class).single();
    }

    private Stored stored(ResultSet rs, int row) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (var role : (Object[]) rs.getArray("roles").getArray()) {
            roles.add(Role.valueOf((String) role));
        }
        var person = new Person(
                rs.getObject("id", UUID.class),
                rs.getString("username"),
                rs.getString("name"),
                rs.getString("email"),
                Locale.forLanguageTag(rs.getString("locale")),
                roles);
        return new Stored(person, rs.getString("password"), rs.getString("subject"), rs.getBoolean("enabled"));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet rs, String column) throws SQLException {
        var value = rs.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }
}
