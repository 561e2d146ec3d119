package org.gyoryu.workflow.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.workflow.TaskItem;

/** Reads a row of {@code workflow_task}. */
final class TaskRow {

    static final String COLUMNS = """
            task_id, element_id, process_key, form_id, name_ko, name_en, application_id, application_number, call_code,
            role, assignee, created_at, due_at""";

    private TaskRow() {}

    static TaskItem read(ResultSet row, int number) throws SQLException {
        return new TaskItem(
                row.getString("task_id"),
                row.getString("element_id"),
                row.getString("process_key"),
                row.getString("form_id"),
                new LocalizedText(row.getString("name_ko"), row.getString("name_en")),
                row.getObject("application_id", UUID.class),
                row.getString("application_number"),
                row.getString("call_code"),
                row.getString("role"),
                row.getString("assignee"),
                instant(row.getTimestamp("created_at")),
                instant(row.getTimestamp("due_at")));
    }

    static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
