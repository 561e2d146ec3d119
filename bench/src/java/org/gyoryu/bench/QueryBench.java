package org.gyoryu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.applications.Applicants;
import org.gyoryu.applications.ApplicationQueries;
import org.gyoryu.applications.ApplicationSearch;
import org.gyoryu.applications.Applications;
import org.gyoryu.people.Role;
import org.gyoryu.workflow.Timelines;
import org.gyoryu.workflow.Worklist;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The lists of the desk and the worklist at 100,000 cases, against plain indexed SQL for the same rows. */
@Benched
class QueryBench {

    private static final int CASES = Integer.getInteger("bench.cases", 100_000);
    private static final int TIMES = 200;

    @Autowired
    Applicants applicants;

    @Autowired
    Applications applications;

    @Autowired
    ApplicationQueries queries;

    @Autowired
    Worklist worklist;

    @Autowired
    Timelines timelines;

    @Autowired
    JdbcClient jdbc;

    private final StringBuilder table = new StringBuilder(
            "| what | product p95 | plain SQL p95 | ratio |\n|---|---:|---:|---:|\n");

    @Test
    void lists_at_a_hundred_thousand_cases() throws Exception {
        var applicant = applicants.applicant();
        var call = applicants.openCallForMany();
        var id = applicants.handedIn(call, applicant).applicationId();
        var officer = applicants.person(Role.OFFICER);
        fill(id);
        var tasks = """
                select * from workflow_task
                where ended_at is null and assignee is null and role = 'officer' order by due_at limit 500""";
        compare("worklist of an officer, " + CASES + " open tasks", () -> worklist.of(officer), () -> rows(tasks));
        var pipeline = "select status, count(*) from applications_application where call_code = '" + call.code()
                + "' group by status";
        compare("pipeline of a call with " + CASES, () -> queries.pipeline(call.code()), () -> rows(pipeline));
        var columns = "id, number, call_code, organisation_id, organisation_name_ko, organisation_name_en, title,"
                + " requested_amount, status, status_since, updated_at, submitted_at";
        var newest = "select " + columns + " from applications_application where call_code = '" + call.code()
                + "' and submitted_at is not null order by submitted_at desc, id desc limit 51";
        compare(
                "first page of a call",
                () -> queries.search(new ApplicationSearch(null, call.code(), Set.of(), null, 50)),
                () -> rows(newest));
        var found = "select " + columns + " from applications_application where search_pairs @> array['굿판']"
                + " and search_text like '%굿판%' order by submitted_at desc, id desc limit 51";
        compare(
                "search for a word that 100 titles contain",
                () -> queries.search(new ApplicationSearch("굿판", null, Set.of(), null, 50)),
                () -> rows(found));
        compare(
                "status of an application with its documents and timeline",
                () -> {
                    applications.view(id, applicant.person());
                    return timelines.of(id);
                },
                () -> {
                    rows("select * from applications_application where id = '" + id + "'");
                    rows("select * from applications_submission where application_id = '" + id + "'");
                    rows("select * from applications_document where application_id = '" + id + "'");
                    return rows("select * from workflow_step where application_id = '" + id + "' order by seq");
                });
        Report.write("queries", jdbc.sql("show server_version").query(String.class).single(), table.toString());
        usesIndex("applications_application_search", found);
        usesIndex("newest on applications_application", newest);
        usesIndex("workflow_task_offered", tasks);
    }

    /** The one application and its tasks and steps a hundred thousand times, under other ids. */
    private void fill(UUID id) {
        jdbc.sql("""
                insert into applications_application
                select (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(), 'number', 'BENCH-' || n,
                  'submitted_at', a.submitted_at - n * interval '1 second', 'search_text', t.words,
                  'search_pairs', array(select distinct substr(t.words, i, 2)
                    from generate_series(1, length(t.words) - 1) i)))).*
                from applications_application a, generate_series(1, :many) n,
                  lateral (select 'bench-' || n || case when n % 1000 = 0 then ' 굿판' else ' 탈춤' end as words) t
                where a.id = :id""")
                .param("many", CASES)
                .param("id", id)
                .update();
        jdbc.sql("""
                insert into workflow_step (instance_id, application_id, process_key, element_id, name_ko, name_en, who,
                  entered_at)
                select s.instance_id, a.id, s.process_key, s.element_id, s.name_ko, s.name_en, s.who, s.entered_at
                from workflow_step s, applications_application a
                where s.application_id = :id and a.number like 'BENCH-%'""").param("id", id).update();
        jdbc.sql("""
                insert into workflow_task (task_id, process_key, element_id, form_id, name_ko, name_en, application_id,
                  application_number, call_code, organisation_id, role, created_at, due_at)
                select gen_random_uuid()::text, 'screen-application', 'Task_ScreenApplication', 'screen-application',
                  '행정 검토', 'Screen the application', id, number, call_code, organisation_id, 'officer', now(),
                  submitted_at + interval '14 days'
                from applications_application where number like 'BENCH-%'""").update();
        analyze();
    }

    private static void analyze() {
        try (var connection = BenchDatabase.superuser("gyoryu").getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object rows(String sql) {
        return jdbc.sql(sql).query().listOfRows();
    }

    private interface Query {
        Object run();
    }

    private void compare(String what, Query ours, Query plain) throws Exception {
        time(ours);
        time(plain);
        var product = time(ours);
        var sql = time(plain);
        table.append(String.format(
                Locale.ROOT, "| %s | %.1f ms | %.1f ms | **%.2f** |%n", what, product.p95(), sql.p95(), product.p95()
                        / sql.p95()));
    }

    private static Load time(Query query) throws Exception {
        return Load.of(TIMES, 1, () -> Duration.ZERO, i -> query.run());
    }

    private void usesIndex(String index, String sql) {
        assertThat(String.join("\n", jdbc.sql("explain " + sql).query(String.class).list()))
                .contains(index);
    }
}
