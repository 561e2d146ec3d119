package org.gyoryu.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.gyoryu.applications.AnswerFixtures;
import org.gyoryu.applications.Applicants;
import org.gyoryu.people.AccessScope;
import org.gyoryu.people.AccessTokens;
import org.gyoryu.testing.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Submissions a second through the API against the bare engine starting the same process with the answers as variables.
 * Both work in this run on one PostgreSQL; the job executor is off on both sides, so that only the hand-in is counted.
 */
@Benched
class SubmissionBench {

    private static final int EACH = Integer.getInteger("bench.submissions", 600);
    private static final int WARM_UP = Integer.getInteger("bench.warmup", 600);
    private static final int CONNECTIONS = 8;

    @Autowired
    Applicants applicants;

    @Autowired
    AccessTokens tokens;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @TempDir
    Path directory;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private String secret;

    @Test
    void submissions_against_the_bare_engine() throws Exception {
        var applicant = applicants.applicant();
        var call = applicants.openCallForMany();
        secret = tokens.issue(applicant.person(), "bench", Set.of(AccessScope.APPLICATIONS_WRITE), Duration.ofDays(1))
                .secret();
        var drafts = drafts(applicants.draft(call, applicant).id(), WARM_UP + 3 * EACH);
        var variables = BareEngine.variables(AnswerFixtures.complete(call));
        var settings = Map.of(
                "CAMUNDA_BPM_JOB_EXECUTION_ENABLED", "false",
                "SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE", "" + CONNECTIONS,
                "SPRING_DATASOURCE_HIKARI_MINIMUM_IDLE", "" + CONNECTIONS);
        var table = new StringBuilder("| clients | product, submissions/s | bare engine, starts/s | ratio |"
                + " product p95 | product, CPU ms each | of it PostgreSQL | bare, CPU ms each |\n"
                + "|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        try (var product = new ProductProcess(environment, directory, settings).start("-Xmx512m");
                var bare = new BareEngine(CONNECTIONS)) {
            submit(product, drafts.subList(0, WARM_UP), 8);
            start(bare, variables, WARM_UP, 8);
            var from = WARM_UP;
            for (var clients : List.of(1, 8, 16)) {
                var postgresBefore = BenchDatabase.cpu();
                var ours = submit(product, drafts.subList(from, from + EACH), clients);
                var postgres = BenchDatabase.cpu().minus(postgresBefore).toNanos() / 1e6 / EACH;
                var theirs = start(bare, variables, EACH, clients);
                from += EACH;
                table.append(String.format(
                        Locale.ROOT,
                        "| %d | %.0f | %.0f | **%.2f** | %.0f ms | %.1f | %.1f | %.1f |%n",
                        clients,
                        ours.perSecond(),
                        theirs.perSecond(),
                        ours.perSecond() / theirs.perSecond(),
                        ours.p95(),
                        ours.cpuMillisEach(),
                        postgres,
                        theirs.cpuMillisEach()));
            }
        }
        Report.write("submissions", version(), table.toString());
    }

    private Load submit(ProductProcess product, List<UUID> drafts, int clients) throws Exception {
        return Load.of(
                drafts.size(),
                clients,
                () -> product.handle().info().totalCpuDuration().orElseThrow().plus(BenchDatabase.cpu()),
                i -> {
                    var id = drafts.get(i);
                    var request = HttpRequest.newBuilder(product.uri("/api/v1/applications/" + id + "/submission"))
                            .header("Authorization", "Bearer " + secret)
                            .header("Idempotency-Key", "of-" + id)
                            .POST(BodyPublishers.noBody())
                            .build();
                    var answer = http.send(request, BodyHandlers.ofString());
                    if (answer.statusCode() != 201) {
                        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                    }
                });
    }

    private Load start(BareEngine bare, Map<String, Object> variables, int many, int clients) throws Exception {
        return Load.of(
                many,
                clients,
                () -> ProcessHandle.current().info().totalCpuDuration().orElseThrow().plus(BenchDatabase.cpu()),
                i -> bare.start(variables));
    }

    /** Copies of one draft with its documents, which are uploaded before the minute that counts. */
    private List<UUID> drafts(UUID template, int many) {
        var ids = Stream.generate(UUID::randomUUID).limit(many).toList();
        jdbc.sql("""
                insert into applications_application
                select (jsonb_populate_record(a, jsonb_build_object('id', c.id))).*
                from applications_application a, unnest(cast(:ids as uuid[])) as c (id) where a.id = :template""").param("template", template)
                .param("ids", ids.toArray(UUID[]::new)).update();
        jdbc.sql("""
                insert into applications_document
                select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'application_id', c.id,
                  'stored_as', gen_random_uuid()::text))).*
                from applications_document d, unnest(cast(:ids as uuid[])) as c (id) where d.application_id = :template""")
                .param("template", template)
                .param("ids", ids.toArray(UUID[]::new))
                .update();
        return ids;
    }

    private String version() {
        return jdbc.sql("show server_version").query(String.class).single();
    }
}
