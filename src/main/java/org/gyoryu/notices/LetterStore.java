package org.gyoryu.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of letters. */
@Repository
class LetterStore {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(LetterDraft draft, Instant now) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into notices_letter (id, template, application_id, audience, tie, person_id,
                          recipient_name, address, locale, placeholders, created_at)
                        values (:id, :template, :application, :audience, :tie, :person,
                          :name, :address, :locale, :values::jsonb, :now)
                        """)
                .param("id", id)
                .param("template", draft.kind().template())
                .param("application", draft.applicationId())
                .param("audience", draft.kind().audience().name())
                .param("tie", Tie.write(draft.tie()))
                .param("person", draft.recipient().personId())
                .param("name", draft.recipient().name())
                .param("address", draft.recipient().address())
                .param("locale", language(draft.recipient().locale()))
                .param("values", JSON.writeValueAsString(draft.values()).replace("\\u0000", ""))
                .param("now", at(now))
                .update();
        return id;
    }

    private static String language(Locale locale) {
        return Locale.KOREAN.getLanguage().equals(locale.getLanguage()) ? "ko" : "en";
    }

    /** Takes letters that are due out of the queue for a while; other senders pass them by. */
    List<StoredLetter> claim(int limit, Instant now, Duration hold) {
        return jdbc.sql("""
                        update notices_letter set claimed_until = now() + :hold::interval, attempts = attempts + 1
                         where id in (
                           select id from notices_letter
                            where state = 'WAITING' and (next_attempt_at is null or next_attempt_at <= :now)
                              and (claimed_until is null or claimed_until < now())
                            order by next_attempt_at nulls first, created_at limit :limit
                              for update skip locked)
                        returning *
                        """)
                .param("hold", hold.toString())
                .param("now", at(now))
                .param("limit", limit)
                .query(LetterStore::letter)
                .list();
    }

    /** Puts letters back that were never shown to the mail server. */
    void release(List<UUID> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql("update notices_letter set claimed_until = null, attempts = attempts - 1 where id in (:ids)")
                    .param("ids", ids)
                    .update();
        }
    }

    void sent(StoredLetter letter, String address, LetterText text, boolean keepValues, Instant now) {
        jdbc.sql("""
                        update notices_letter set state = 'SENT', sent_at = :now, reason = null, claimed_until = null,
                          next_attempt_at = null, address = :address, subject = :subject, plain_text = :text,
                          html = :html, placeholders = case when :keep then placeholders end
                         where id = :id
                        """)
                .param("now", at(now))
                .param("address", address)
                .param("subject", text.subject())
                .param("text", text.text())
                .param("html", text.html())
                .param("keep", keepValues)
                .param("id", letter.id())
                .update();
    }

    void putOff(UUID id, Instant until, String reason) {
        jdbc.sql(
                        "update notices_letter set next_attempt_at = :until, claimed_until = null, reason = :reason where id = :id")
                .param("until", at(until))
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    void ended(UUID id, Letter.State state, String reason) {
        jdbc.sql("""
                        update notices_letter set state = :state, reason = :reason, claimed_until = null,
                          next_attempt_at = null where id = :id
                        """)
                .param("state", state.name())
                .param("reason", reason)
                .param("id", id)
                .update();
    }

    /** @return whether it was undelivered */
    boolean again(UUID id) {
        return jdbc.sql("""
                                update notices_letter set state = 'WAITING', next_attempt_at = null, attempts = 0
                                 where id = :id and state = 'UNDELIVERED'
                                """).param("id", id).update() == 1;
    }

    Optional<StoredLetter> find(UUID id) {
        return jdbc.sql("select * from notices_letter where id = :id")
                .param("id", id)
                .query(LetterStore::letter)
                .optional();
    }

    List<StoredLetter> ofApplication(UUID applicationId) {
        return jdbc.sql("select * from notices_letter where application_id = :id order by created_at desc, id")
                .param("id", applicationId)
                .query(LetterStore::letter)
                .list();
    }

    List<StoredLetter> undelivered() {
        return jdbc.sql("select * from notices_letter where state = 'UNDELIVERED' order by created_at desc limit 500")
                .query(LetterStore::letter)
                .list();
    }

    Letters.Waiting waiting() {
        return jdbc.sql("select count(*) letters, min(created_at) oldest from notices_letter where state = 'WAITING'")
                .query((row, n) -> new Letters.Waiting(row.getLong("letters"), instant(row, "oldest")))
                .single();
    }

    private static StoredLetter letter(ResultSet row, int n) throws SQLException {
        var values = row.getString("placeholders");
        return new StoredLetter(
                row.getObject("id", UUID.class),
                LetterKind.of(row.getString("template")),
                row.getObject("application_id", UUID.class),
                Tie.read(row.getString("tie")),
                new Recipient(
                        row.getObject("person_id", UUID.class),
                        row.getString("recipient_name"),
                        row.getString("address"),
                        Locale.forLanguageTag(row.getString("locale"))),
                values == null ? Map.of() : JSON.readValue(values, VALUES),
                row.getString("plain_text") == null
                        ? null
                        : new LetterText(row.getString("subject"), row.getString("plain_text"), row.getString("html")),
                instant(row, "created_at"),
                Letter.State.valueOf(row.getString("state")),
                instant(row, "sent_at"),
                row.getString("reason"),
                row.getInt("attempts"),
                instant(row, "next_attempt_at"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
