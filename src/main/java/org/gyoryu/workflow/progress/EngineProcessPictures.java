package org.gyoryu.workflow.progress;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.gyoryu.applications.ApplicationQueries;
import org.gyoryu.core.NotFound;
import org.gyoryu.workflow.ProcessPictures;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Drawings from the engine's repository; counts and ways from its history of activities, each by an index. */
@Service
class EngineProcessPictures implements ProcessPictures {

    private final DrawnModels models;
    private final ApplicationQueries applications;
    private final JdbcClient jdbc;

    EngineProcessPictures(DrawnModels models, ApplicationQueries applications, JdbcClient jdbc) {
        this.models = models;
        this.applications = applications;
        this.jdbc = jdbc;
    }

    @Override
    public List<Definition> definitions() {
        return models.newest().stream()
                .map(newest -> new Definition(
                        newest.getKey(), newest.getVersion(), models.name(newest.getId(), newest.getKey())))
                .toList();
    }

    @Override
    public String xml(String processKey) {
        return models.newest().stream()
                .filter(newest -> newest.getKey().equals(processKey))
                .findFirst()
                .map(ProcessDefinition::getId)
                .map(models::xml)
                .orElseThrow(() -> new NotFound("workflow.process.absent", processKey));
    }

    @Override
    public Map<String, Load> load(String processKey) {
        var load = new HashMap<String, Load>();
        jdbc.sql("""
                select act_id_ as element,
                       count(*) filter (where end_time_ is null) as now,
                       count(end_time_) as passed,
                       coalesce(percentile_cont(0.5) within group (order by duration_), 0) as median
                from act_hi_actinst
                where proc_def_key_ = :process and act_id_ not like '%#multiInstanceBody'
                group by act_id_
                """).param("process", processKey).query(row -> {
            load.put(
                    row.getString("element"),
                    new Load(row.getLong("now"), row.getLong("passed"), Duration.ofMillis(row.getLong("median"))));
        });
        return load;
    }

    @Override
    public List<Path> path(UUID applicationId) {
        var number = applications
                .byId(applicationId)
                .orElseThrow(() -> new NotFound("workflow.application.absent"))
                .number();
        var done = new LinkedHashMap<String, Set<String>>();
        var active = new HashMap<String, Set<String>>();
        jdbc.sql("""
                select a.proc_def_key_ as process, a.act_id_ as element, bool_or(a.end_time_ is null) as active
                from act_hi_procinst p join act_hi_actinst a on a.proc_inst_id_ = p.proc_inst_id_
                where p.business_key_ = :number and a.act_id_ not like '%#multiInstanceBody'
                group by a.proc_def_key_, a.act_id_
                order by min(p.start_time_), min(a.start_time_)
                """).param("number", number).query(row -> {
            var process = row.getString("process");
            var elements = row.getBoolean("active") ? active : done;
            done.computeIfAbsent(process, key -> new LinkedHashSet<>());
            elements.computeIfAbsent(process, key -> new LinkedHashSet<>()).add(row.getString("element"));
        });
        var paths = new ArrayList<Path>();
        done.forEach(
                (process, elements) -> paths.add(new Path(process, elements, active.getOrDefault(process, Set.of()))));
        return paths;
    }
}
