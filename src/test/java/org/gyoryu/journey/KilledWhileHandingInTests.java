package org.gyoryu.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.gyoryu.applications.Applicants;
import org.gyoryu.applications.Applications;
import org.gyoryu.people.AccessScope;
import org.gyoryu.people.AccessTokens;
import org.gyoryu.records.RecordBook;
import org.gyoryu.testing.GyoryuTest;
import org.gyoryu.testing.ProductProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** {@code kill -9} while a hundred people hand in: who was told yes is in, once; who was not may simply try again. */
@GyoryuTest
class KilledWhileHandingInTests {

    private static final int PEOPLE = 100;
    private static final int TOLD_BEFORE_THE_KILL = 20;

    @Autowired
    Applicants applicants;

    @Autowired
    Applications applications;

    @Autowired
    AccessTokens tokens;

    @Autowired
    RecordBook records;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Environment environment;

    @TempDir
    Path directory;

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void nothing_acknowledged_is_lost_and_nothing_is_doubled() throws Exception {
        var applicant = applicants.applicant();
        var call = applicants.openCallForMany();
        var secret = tokens.issue(
                        applicant.person(), "crash", Set.of(AccessScope.APPLICATIONS_WRITE), Duration.ofDays(1))
                .secret();
        var drafts = IntStream.range(0, PEOPLE)
                .mapToObj(i -> applicants.draft(call, applicant).id())
                .toList();
        try (var product = new ProductProcess(environment, directory, Map.of()).start()) {
            var told = new ConcurrentHashMap<UUID, String>();
            var some = new CountDownLatch(TOLD_BEFORE_THE_KILL);
            var sent = drafts.stream()
                    .map(id -> http.sendAsync(submission(product, id, secret), BodyHandlers.ofString())
                            .handle((answer, failure) -> note(id, answer, told, some)))
                    .toArray(CompletableFuture[]::new);
            some.await();
            product.kill();
            CompletableFuture.allOf(sent).join();
            assertThat(told.size()).isBetween(TOLD_BEFORE_THE_KILL, PEOPLE - 1);

            product.start();
            var numbers = new HashMap<UUID, String>();
            for (var id : drafts) {
                var answer = http.send(submission(product, id, secret), BodyHandlers.ofString());
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                numbers.put(id, number(answer));
            }

            assertThat(numbers).containsAllEntriesOf(told);
            assertThat(numbers.values()).doesNotHaveDuplicates();
        }
        for (var id : drafts) {
            assertThat(count("select count(*) from applications_submission where application_id = ?", id))
                    .isOne();
            assertThat(count(
                            "select count(*) from records_entry where application_id = ? and type ="
                                    + " 'ApplicationHandedIn'",
                            id))
                    .isOne();
            assertThat(count(
                            "select count(*) from act_ru_variable where name_ = 'applicationId' and text_ = ?::text"
                                    + " and proc_inst_id_ in (select proc_inst_id_ from act_ru_execution where"
                                    + " business_key_ is not null and parent_id_ is null and super_exec_ is null)",
                            id))
                    .isOne();
        }
        assertThat(records.verify().whole()).isTrue();
    }

    private static Void note(UUID id, HttpResponse<String> answer, Map<UUID, String> told, CountDownLatch some) {
        if (answer != null && answer.statusCode() == 201) {
            told.put(id, number(answer));
            some.countDown();
        }
        return null;
    }

    private static HttpRequest submission(ProductProcess product, UUID id, String secret) {
        return HttpRequest.newBuilder(product.uri("/api/v1/applications/" + id + "/submission"))
                .header("Authorization", "Bearer " + secret)
                .header("Idempotency-Key", "of-" + id)
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.noBody())
                .build();
    }

    private static String number(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body()).get("number").asString();
    }

    private int count(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Integer.class).single();
    }
}
