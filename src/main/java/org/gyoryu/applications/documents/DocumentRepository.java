package org.gyoryu.applications.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents in their table. */
@Repository
class DocumentRepository {

    /** A document and the name under which its bytes lie. */
    record Row(StoredDocument document, String storedAs) {}

    private final JdbcClient jdbc;

    DocumentRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(StoredDocument d, String storedAs) {
        jdbc.sql("""
                insert into applications_document (id, application_id, kind, name, media_type, size, sha256, stored_as,
                  state, state_since, uploaded_by, uploaded_at)
                values (:id, :application, :kind, :name, :type, :size, :sha256, :storedAs, :state, :at, :by, :at)""")
                .param("id", d.id())
                .param("application", d.applicationId())
                .param("kind", d.kind())
                .param("name", d.name())
                .param("type", d.mediaType())
                .param("size", d.size())
                .param("sha256", d.sha256())
                .param("storedAs", storedAs)
                .param("state", d.state().name())
                .param("by", d.uploadedBy())
                .param("at", time(d.uploadedAt()))
                .update();
    }

    List<StoredDocument> of(UUID applicationId) {
        return jdbc.sql("select * from applications_document where application_id = :id order by uploaded_at, id")
                .param("id", applicationId)
                .query((row, i) -> row(row).document())
                .list();
    }

    Optional<Row> find(UUID applicationId, UUID documentId) {
        return jdbc.sql("select * from applications_document where id = :id and application_id = :application")
                .param("id", documentId)
                .param("application", applicationId)
                .query((row, i) -> row(row))
                .optional();
    }

    /** Removes it unless it is frozen; whether it was there. */
    boolean delete(UUID documentId) {
        return jdbc.sql("delete from applications_document where id = :id and frozen_at is null")
                        .param("id", documentId)
                        .update()
                == 1;
    }

    List<String> deleteAll(UUID applicationId) {
        return jdbc.sql("delete from applications_document where application_id = :id and frozen_at is null"
                        + " returning stored_as")
                .param("id", applicationId)
                .query(String.class)
                .list();
    }

    void freeze(UUID applicationId, Instant at) {
        jdbc.sql("update applications_document set frozen_at = :at where application_id = :id and frozen_at is null")
                .param("id", applicationId)
                .param("at", time(at))
                .update();
    }

    void state(UUID documentId, DocumentState state, Instant at) {
        jdbc.sql("update applications_document set state = :state, state_since = :at where id = :id")
                .param("id", documentId)
                .param("state", state.name())
                .param("at", time(at))
                .update();
    }

    /** Takes documents whose check is outstanding since then, so that no other node takes them too. */
    List<Row> takeWaiting(Instant since, Instant now, int limit) {
        return jdbc.sql("""
                update applications_document set state = 'CHECKING', state_since = :now
                where id in (
                  select id from applications_document
                  where state in ('RECEIVED', 'CHECKING', 'NOT_CHECKABLE') and state_since < :since
                  order by state_since limit :limit for update skip locked)
                returning *""")
                .param("now", time(now))
                .param("since", time(since))
                .param("limit", limit)
                .query((row, i) -> row(row))
                .list();
    }

    boolean isKept(String storedAs) {
        return jdbc.sql("select exists (select 1 from applications_document where stored_as = :name)")
                .param("name", storedAs)
                .query(Boolean.class)
                .single();
    }

    private static Row row(ResultSet row) throws SQLException {
        var document = new StoredDocument(
                row.getObject("id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getString("kind"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getString("sha256"),
                DocumentState.valueOf(row.getString("state")),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("frozen_at") != null);
        return new Row(document, row.getString("stored_as"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
