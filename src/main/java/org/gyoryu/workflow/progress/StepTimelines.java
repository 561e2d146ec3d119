package org.gyoryu.workflow.progress;

import java.util.List;
import java.util.UUID;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.workflow.TimelineStep;
import org.gyoryu.workflow.Timelines;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads {@code workflow_step}. */
@Service
class StepTimelines implements Timelines {

    private final JdbcClient jdbc;

    StepTimelines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<TimelineStep> of(UUID applicationId) {
        return jdbc.sql("""
                select element_id, process_key, name_ko, name_en, who, entered_at, due_at, left_at, cancelled
                from workflow_step where application_id = :application order by seq
                """)
                .param("application", applicationId)
                .query((row, number) -> new TimelineStep(
                        row.getString("element_id"),
                        row.getString("process_key"),
                        new LocalizedText(row.getString("name_ko"), row.getString("name_en")),
                        row.getString("who"),
                        TaskRow.instant(row.getTimestamp("entered_at")),
                        TaskRow.instant(row.getTimestamp("due_at")),
                        TaskRow.instant(row.getTimestamp("left_at")),
                        row.getBoolean("cancelled")))
                .list();
    }
}
