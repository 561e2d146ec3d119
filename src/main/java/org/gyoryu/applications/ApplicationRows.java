package org.gyoryu.applications;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.gyoryu.applications.Receipt.ReceiptDocument;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Money;
import org.gyoryu.people.OrganisationKind;

/** Reads and writes the columns of the room's tables. */
final class ApplicationRows {

    /** The columns of {@link #summary}; the answers stay where they are. */
    static final String SUMMARY_COLUMNS = "id, number, call_code, organisation_id, organisation_name_ko,"
            + " organisation_name_en, title, requested_amount, status, status_since, updated_at, submitted_at";

    private ApplicationRows() {}

    static Application application(ResultSet row, int ignored) throws SQLException {
        return new Application(
                row.getObject("id", UUID.class),
                row.getString("call_code"),
                row.getObject("organisation_id", UUID.class),
                OrganisationKind.valueOf(row.getString("organisation_kind")),
                organisationName(row),
                row.getString("form_id"),
                row.getString("form_version"),
                Json.object(row.getString("answers")),
                row.getString("title"),
                Money.won(row.getLong("requested_amount")),
                ApplicationStatus.valueOf(row.getString("status")),
                instant(row, "status_since"),
                row.getLong("version"),
                row.getString("number"),
                row.getBoolean("one_per_organisation"),
                row.getObject("created_by", UUID.class),
                instant(row, "created_at"),
                instant(row, "updated_at"),
                instant(row, "submitted_at"),
                row.getString("remark"));
    }

    static Submission submission(ResultSet row, int ignored) throws SQLException {
        return new Submission(
                row.getObject("application_id", UUID.class),
                row.getInt("revision"),
                row.getInt("call_version"),
                Json.object(row.getString("answers")),
                row.getString("title"),
                Money.won(row.getLong("requested_amount")),
                row.getString("form_version"),
                Json.list(row.getString("documents"), ReceiptDocument.class),
                row.getString("digest"),
                instant(row, "submitted_at"),
                row.getObject("submitted_by", UUID.class));
    }

    static ApplicationSummary summary(ResultSet row, int ignored) throws SQLException {
        return new ApplicationSummary(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("call_code"),
                row.getObject("organisation_id", UUID.class),
                organisationName(row),
                row.getString("title"),
                Money.won(row.getLong("requested_amount")),
                ApplicationStatus.valueOf(row.getString("status")),
                instant(row, "status_since"),
                instant(row, "updated_at"),
                instant(row, "submitted_at"),
                null);
    }

    static Supplement supplement(ResultSet row, int ignored) throws SQLException {
        return new Supplement(
                row.getObject("id", UUID.class),
                row.getObject("application_id", UUID.class),
                Json.list(row.getString("items"), SupplementItem.class),
                instant(row, "requested_at"),
                instant(row, "due_at"),
                row.getInt("extensions"),
                row.getBoolean("last_period"),
                instant(row, "answered_at"),
                row.getString("answer"));
    }

    static Message message(ResultSet row, int ignored) throws SQLException {
        return new Message(
                row.getObject("id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getBoolean("from_office"),
                row.getString("author_name"),
                row.getString("body"),
                instant(row, "sent_at"),
                instant(row, "read_at"));
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    static OffsetDateTime time(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    private static LocalizedText organisationName(ResultSet row) throws SQLException {
        return new LocalizedText(row.getString("organisation_name_ko"), row.getString("organisation_name_en"));
    }
}
