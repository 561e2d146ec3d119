package org.gyoryu.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gyoryu.applications.ApplicationView;
import org.gyoryu.applications.Applications;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.people.Person;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Begins drafts; a repeat with the same key and body answers with the draft that the first request began. */
@Component
class Creation {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final Applications applications;
    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    Creation(Applications applications, JdbcClient jdbc) {
        this.applications = applications;
        this.jdbc = jdbc;
    }

    private record Used(String bodyDigest, UUID applicationId) {}

    @Transactional
    ApplicationView create(String call, UUID organisation, Map<String, Object> answers, String key, Person person) {
        if (key == null) {
            return applications.create(call, organisation, answers, person);
        }
        if (!KEY.matcher(key).matches()) {
            throw new Invalid(List.of(FieldProblem.at("Idempotency-Key", "api.key.unusable")));
        }
        lock(key, person);
        var digest = digest(call, organisation, answers);
        var used = used(key, person);
        if (used == null) {
            var view = applications.create(call, organisation, answers, person);
            remember(key, person, digest, view.id());
            return view;
        }
        if (!used.bodyDigest().equals(digest)) {
            throw new Invalid(List.of(FieldProblem.at("Idempotency-Key", "api.key.other-body")));
        }
        return applications.view(used.applicationId(), person);
    }

    /** Two requests with one key wait for each other. */
    private void lock(String key, Person person) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(person.id() + " " + key)
                .query((row, n) -> 0)
                .list();
    }

    private Used used(String key, Person person) {
        return jdbc.sql("select body_digest, application_id from api_idempotency_key"
                        + " where person_id = ? and key = ?")
                .params(person.id(), key)
                .query(Used.class)
                .optional()
                .orElse(null);
    }

    private void remember(String key, Person person, String digest, UUID application) {
        jdbc.sql("insert into api_idempotency_key (person_id, key, body_digest, application_id) values (?, ?, ?, ?)")
                .params(person.id(), key, digest, application)
                .update();
    }

    private String digest(String call, UUID organisation, Map<String, Object> answers) {
        return Sha256.of(json.writeValueAsString(List.of(call, organisation, answers)));
    }
}
