package org.gyoryu.calls;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** The tables of calls. Published versions never change, so each is read and parsed once. */
@Repository
class CallStore {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<Key, Call> frozen = new ConcurrentHashMap<>();

    CallStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Key(String code, int version) {}

    record Head(String code, CallState state, int version) {}

    Optional<Head> head(String code) {
        return jdbc.sql("select code, state, version from calls_call where code = ?")
                .param(code)
                .query(Head.class)
                .optional();
    }

    Optional<Head> lock(String code) {
        return jdbc.sql("select code, state, version from calls_call where code = ? for update")
                .param(code)
                .query(Head.class)
                .optional();
    }

    Optional<Head> hold(String code) {
        return jdbc.sql("select code, state, version from calls_call where code = ? for share")
                .param(code)
                .query(Head.class)
                .optional();
    }

    List<Head> open(Instant at) {
        return jdbc.sql("select code, state, version from calls_call where state = 'PUBLISHED' and opens_at <= :at"
                        + " and closes_at >= date_trunc('second', cast(:at as timestamptz)) order by closes_at, code")
                .param("at", utc(at))
                .query(Head.class)
                .list();
    }

    List<Head> published() {
        return jdbc.sql("select code, state, version from calls_call where state <> 'DRAFT'"
                        + " order by opens_at desc, code")
                .query(Head.class)
                .list();
    }

    List<Head> drafts() {
        return jdbc.sql("select code, state, version from calls_call where state = 'DRAFT' order by code")
                .query(Head.class)
                .list();
    }

    Call read(Head head) {
        var key = new Key(head.code(), head.version());
        var known = frozen.get(key);
        if (known != null) {
            return known;
        }
        var call = rules(head.code(), head.version()).orElseThrow();
        if (head.state() != CallState.DRAFT) {
            frozen.put(key, call);
        }
        return call;
    }

    Optional<Call> rules(String code, int version) {
        return jdbc.sql("select rules from calls_version where code = ? and version = ?")
                .params(code, version)
                .query((row, n) -> json.readValue(row.getString(1), Call.class))
                .optional();
    }

    List<CallVersion> versions(String code) {
        return jdbc.sql("select v.*, c.state from calls_version v join calls_call c using (code)"
                        + " where code = ? order by v.version")
                .param(code)
                .query((row, n) -> new CallVersion(
                        json.readValue(row.getString("rules"), Call.class),
                        CallState.valueOf(row.getString("state")),
                        row.getString("reason"),
                        row.getString("recorded_by"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void insert(Call call) {
        jdbc.sql("insert into calls_call (code, state, version, opens_at, closes_at) values (?, 'DRAFT', ?, ?, ?)")
                .params(call.code(), call.version(), utc(call.opensAt()), utc(call.closesAt()))
                .update();
    }

    void replaceDraft(Call call, String by) {
        jdbc.sql("update calls_call set opens_at = ?, closes_at = ? where code = ?")
                .params(utc(call.opensAt()), utc(call.closesAt()), call.code())
                .update();
        jdbc.sql("update calls_version set rules = ?::jsonb, recorded_by = ?, recorded_at = clock_timestamp()"
                        + " where code = ? and version = ?")
                .params(json(call), by, call.code(), call.version())
                .update();
    }

    void addVersion(Call call, boolean isFrozen, String reason, String by) {
        jdbc.sql("insert into calls_version (code, version, rules, frozen, reason, recorded_by)"
                        + " values (?, ?, ?::jsonb, ?, ?, ?)")
                .params(call.code(), call.version(), json(call), isFrozen, reason, by)
                .update();
    }

    void freeze(String code, int version) {
        jdbc.sql("update calls_version set frozen = true where code = ? and version = ?")
                .params(code, version)
                .update();
        jdbc.sql("update calls_call set state = 'PUBLISHED', published_at = now() where code = ?")
                .param(code)
                .update();
    }

    void moveTo(Call call, CallState state) {
        jdbc.sql("update calls_call set state = ?, version = ?, opens_at = ?, closes_at = ? where code = ?")
                .params(state.name(), call.version(), utc(call.opensAt()), utc(call.closesAt()), call.code())
                .update();
    }

    String json(Call call) {
        return json.writeValueAsString(call);
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
