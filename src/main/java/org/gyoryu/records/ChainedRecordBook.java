package org.gyoryu.records;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Service
class ChainedRecordBook implements RecordBook {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> FACTS = new TypeReference<>() {};
    private static final String SELECT = "select l.position, l.hash, " + StoredEntry.COLUMNS
            + " from records_entry e left join records_link l on l.entry_number = e.number ";

    private final JdbcClient jdbc;
    private final Chain chain;
    private final Verifier verifier;

    ChainedRecordBook(JdbcClient jdbc, Chain chain, Verifier verifier) {
        this.jdbc = jdbc;
        this.chain = chain;
        this.verifier = verifier;
    }

    @Override
    public List<RecordEntry> ofApplication(UUID applicationId) {
        return jdbc.sql(SELECT + "where e.application_id = :application order by e.number")
                .param("application", applicationId)
                .query(ChainedRecordBook::entry)
                .list();
    }

    @Override
    public RecordPage entries(Long before, int size) {
        if (size < 1 || size > 500) {
            throw new IllegalArgumentException("A page has 1 to 500 entries, not " + size);
        }
        var found = jdbc.sql(SELECT + "where e.number < :before order by e.number desc limit :size")
                .param("before", before == null ? Long.MAX_VALUE : before)
                .param("size", size + 1)
                .query(ChainedRecordBook::entry)
                .list();
        var page = found.subList(0, Math.min(size, found.size()));
        return new RecordPage(
                List.copyOf(page),
                found.size() > size ? page.get(page.size() - 1).number() : null);
    }

    @Override
    public RecordHead head() {
        return chain.head();
    }

    @Override
    public Verification verify(LongConsumer progress) {
        return verifier.verify(progress);
    }

    private static RecordEntry entry(ResultSet row, int n) throws SQLException {
        var stored = StoredEntry.of(row, n);
        var hash = row.getBytes("hash");
        return new RecordEntry(
                stored.number(),
                stored.at(),
                stored.actor(),
                stored.type(),
                stored.applicationId(),
                JSON.readValue(stored.facts(), FACTS),
                row.getObject("position", Long.class),
                hash == null ? null : HexFormat.of().formatHex(hash));
    }
}
