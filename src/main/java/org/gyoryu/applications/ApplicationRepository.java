package org.gyoryu.applications;

import static org.gyoryu.applications.ApplicationRows.time;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gyoryu.core.Money;
import org.gyoryu.core.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The applications in their table. */
@Repository
class ApplicationRepository {

    private final JdbcClient jdbc;

    ApplicationRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Application> find(UUID id) {
        return jdbc.sql("select * from applications_application where id = :id")
                .param("id", id)
                .query(ApplicationRows::application)
                .optional();
    }

    Application get(UUID id) {
        return find(id).orElseThrow(() -> new NotFound("applications.notFound"));
    }

    /** Reads it and keeps everybody else from changing it until the transaction ends. */
    Application lock(UUID id) {
        return jdbc.sql("select * from applications_application where id = :id for update")
                .param("id", id)
                .query(ApplicationRows::application)
                .optional()
                .orElseThrow(() -> new NotFound("applications.notFound"));
    }

    void insert(Application a) {
        jdbc.sql("""
                insert into applications_application (id, call_code, organisation_id, organisation_kind,
                  organisation_name_ko, organisation_name_en, form_id, form_version, answers, title, requested_amount,
                  status, status_since, version, one_per_organisation, created_by, created_at, updated_at)
                values (:id, :call, :organisation, :kind, :nameKo, :nameEn, :form, :formVersion, :answers, :title,
                  :amount, :status, :since, :version, :one, :by, :created, :updated)""")
                .param("id", a.id())
                .param("call", a.callCode())
                .param("organisation", a.organisationId())
                .param("kind", a.organisationKind().name())
                .param("nameKo", a.organisationName().ko())
                .param("nameEn", a.organisationName().en())
                .param("form", a.formId())
                .param("formVersion", a.formVersion())
                .param("answers", Json.jsonb(a.answers()))
                .param("title", a.title())
                .param("amount", a.requestedAmount().won())
                .param("status", a.status().name())
                .param("since", time(a.statusSince()))
                .param("version", a.version())
                .param("one", a.onePerOrganisation())
                .param("by", a.createdBy())
                .param("created", time(a.createdAt()))
                .param("updated", time(a.updatedAt()))
                .update();
    }

    void saveAnswers(UUID id, Object answers, String formVersion, String title, Money amount, Instant at) {
        jdbc.sql("""
                update applications_application
                set answers = :answers, form_version = :formVersion, title = :title, requested_amount = :amount,
                  version = version + 1, updated_at = :at
                where id = :id""")
                .param("id", id)
                .param("answers", Json.jsonb(answers))
                .param("formVersion", formVersion)
                .param("title", title)
                .param("amount", amount.won())
                .param("at", time(at))
                .update();
    }

    /** Puts the frozen answers in place and says that they were handed in. */
    void handIn(Application a, Submission submission, String number, ApplicationStatus to, String searchText) {
        jdbc.sql("""
                update applications_application
                set answers = :answers, form_version = :formVersion, title = :title, requested_amount = :amount,
                  status = :status, status_since = :at, number = :number, submitted_at = :at, updated_at = :at,
                  version = version + 1, remark = null, search_text = :search, search_pairs = :pairs
                where id = :id""")
                .param("id", a.id())
                .param("answers", Json.jsonb(submission.answers()))
                .param("formVersion", submission.formVersion())
                .param("title", submission.title())
                .param("amount", submission.requestedAmount().won())
                .param("status", to.name())
                .param("at", time(submission.submittedAt()))
                .param("number", number)
                .param("search", searchText)
                .param("pairs", SearchText.pairs(searchText).toArray(String[]::new))
                .update();
    }

    void move(UUID id, ApplicationStatus to, Instant at, String remark) {
        jdbc.sql("""
                update applications_application
                set status = :status, status_since = :at, updated_at = :at, version = version + 1, remark = :remark
                where id = :id""")
                .param("id", id)
                .param("status", to.name())
                .param("at", time(at))
                .param("remark", remark)
                .update();
    }

    void confirmReceipt(UUID id, Instant at) {
        jdbc.sql("update applications_application set receipt_confirmed_at = coalesce(receipt_confirmed_at, :at)"
                        + " where id = :id")
                .param("id", id)
                .param("at", time(at))
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from applications_application where id = :id")
                .param("id", id)
                .update();
    }

    /** The number of the organisation's other application in this call that counts, if there is one. */
    Optional<String> countingNumber(String callCode, UUID organisationId, UUID except) {
        return jdbc.sql("""
                select number from applications_application
                where call_code = :call and organisation_id = :organisation and id <> :except
                  and status not in ('DRAFT', 'WITHDRAWN', 'RETURNED')
                limit 1""")
                .param("call", callCode)
                .param("organisation", organisationId)
                .param("except", except)
                .query(String.class)
                .optional();
    }

    List<ApplicationSummary> ofOrganisations(List<UUID> organisations) {
        if (organisations.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select " + ApplicationRows.SUMMARY_COLUMNS + " from applications_application"
                        + " where organisation_id in (:organisations) order by created_at desc limit 500")
                .param("organisations", organisations)
                .query(ApplicationRows::summary)
                .list();
    }

    long nextNumber(String prefix) {
        return jdbc.sql("select applications_next_number(:prefix)")
                .param("prefix", prefix)
                .query(Long.class)
                .single();
    }
}
