package org.gyoryu.applications;

import static org.gyoryu.applications.ApplicationRows.time;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was handed in, and under which keys. Rows are written once. */
@Repository
class SubmissionRepository {

    /** Which submission a person's key stands for. */
    record UsedKey(UUID applicationId, int revision) {}

    private final JdbcClient jdbc;

    SubmissionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Submission s) {
        jdbc.sql("""
                insert into applications_submission (application_id, revision, call_version, answers, title, requested_amount,
                  form_version, documents, digest, submitted_at, submitted_by)
                values (:id, :revision, :callVersion, :answers, :title, :amount, :formVersion, :documents, :digest, :at, :by)""")
                .param("id", s.applicationId())
                .param("revision", s.revision())
                .param("callVersion", s.callVersion())
                .param("answers", Json.jsonb(s.answers()))
                .param("title", s.title())
                .param("amount", s.requestedAmount().won())
                .param("formVersion", s.formVersion())
                .param("documents", Json.jsonb(s.documents()))
                .param("digest", s.digest())
                .param("at", time(s.submittedAt()))
                .param("by", s.submittedBy())
                .update();
    }

    Optional<Submission> last(UUID applicationId) {
        return jdbc.sql("select * from applications_submission where application_id = :id"
                        + " order by revision desc limit 1")
                .param("id", applicationId)
                .query(ApplicationRows::submission)
                .optional();
    }

    /** The digest alone, without reading the answers. */
    Optional<String> lastDigest(UUID applicationId) {
        return jdbc.sql("select digest from applications_submission where application_id = :id"
                        + " order by revision desc limit 1")
                .param("id", applicationId)
                .query(String.class)
                .optional();
    }

    Submission get(UUID applicationId, int revision) {
        return jdbc.sql("select * from applications_submission where application_id = :id and revision = :revision")
                .param("id", applicationId)
                .param("revision", revision)
                .query(ApplicationRows::submission)
                .single();
    }

    int nextRevision(UUID applicationId) {
        return jdbc.sql("select coalesce(max(revision), 0) + 1 from applications_submission where application_id = :id")
                .param("id", applicationId)
                .query(Integer.class)
                .single();
    }

    void use(UUID personId, String key, Submission s) {
        jdbc.sql("insert into applications_submission_key (person_id, key, application_id, revision, used_at)"
                        + " values (:person, :key, :id, :revision, :at)")
                .param("person", personId)
                .param("key", key)
                .param("id", s.applicationId())
                .param("revision", s.revision())
                .param("at", time(s.submittedAt()))
                .update();
    }

    Optional<UsedKey> used(UUID personId, String key) {
        return jdbc.sql("select application_id, revision from applications_submission_key"
                        + " where person_id = :person and key = :key")
                .param("person", personId)
                .param("key", key)
                .query((row, i) -> new UsedKey(row.getObject(1, UUID.class), row.getInt(2)))
                .optional();
    }
}
