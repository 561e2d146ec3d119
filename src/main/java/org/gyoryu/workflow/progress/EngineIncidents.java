package org.gyoryu.workflow.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.gyoryu.core.NotFound;
import org.gyoryu.people.Person;
import org.gyoryu.workflow.Incidents;
import org.gyoryu.workflow.StepRetried;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Failed jobs without attempts left. What a called process failed at is listed once, not again for each caller. */
@Service
class EngineIncidents implements Incidents {

    private static final String OPEN = """
            from act_ru_incident i
            join act_re_procdef d on d.id_ = i.proc_def_id_
            left join act_ru_execution e on e.id_ = i.proc_inst_id_
            left join act_ru_variable v on v.proc_inst_id_ = i.proc_inst_id_ and v.name_ = 'applicationId'
                and v.execution_id_ = i.proc_inst_id_
            where i.cause_incident_id_ = i.id_
            """;

    private final JdbcClient jdbc;
    private final DrawnModels models;
    private final ManagementService management;
    private final AsProduct asProduct;
    private final ApplicationEventPublisher events;

    EngineIncidents(
            JdbcClient jdbc,
            DrawnModels models,
            ManagementService management,
            AsProduct asProduct,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.models = models;
        this.management = management;
        this.asProduct = asProduct;
        this.events = events;
    }

    @Override
    public List<Incident> open() {
        return jdbc.sql(columns() + OPEN + " order by i.incident_timestamp_ limit 500")
                .query(this::read)
                .list();
    }

    @Override
    public long count() {
        return jdbc.sql("select count(*) from act_ru_incident where cause_incident_id_ = id_")
                .query(Long.class)
                .single();
    }

    @Override
    @Transactional
    public void retry(String incidentId, Person by) {
        var incident = jdbc.sql(columns() + OPEN + " and i.id_ = :id")
                .param("id", incidentId)
                .query(this::read)
                .optional()
                .orElseThrow(() -> new NotFound("workflow.incident.absent"));
        var job = jobOf(incidentId).orElseThrow(() -> new NotFound("workflow.incident.absent"));
        events.publishEvent(
                new StepRetried(incident.applicationId(), by.username(), incident.processKey(), incident.elementId()));
        asProduct.run(() -> management.setJobRetries(job, 1));
    }

    private Optional<String> jobOf(String incidentId) {
        return jdbc.sql("""
                select i.configuration_ from act_ru_incident i join act_ru_job j on j.id_ = i.configuration_
                where i.id_ = :id
                """).param("id", incidentId).query(String.class).optional();
    }

    private static String columns() {
        return """
                select i.id_, d.key_, d.id_ as definition, coalesce(i.failed_activity_id_, i.activity_id_) as element,
                    v.text_ as application, e.business_key_, i.incident_msg_, i.incident_timestamp_
                """;
    }

    private Incident read(ResultSet row, int number) throws SQLException {
        var application = row.getString("application");
        var element = row.getString("element");
        return new Incident(
                row.getString("id_"),
                row.getString("key_"),
                element,
                models.name(row.getString("definition"), element),
                application == null ? null : UUID.fromString(application),
                row.getString("business_key_"),
                firstLine(row.getString("incident_msg_")),
                row.getTimestamp("incident_timestamp_").toInstant());
    }

    private static String firstLine(String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
