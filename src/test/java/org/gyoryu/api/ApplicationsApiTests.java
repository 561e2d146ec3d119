package org.gyoryu.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gyoryu.api.ApiClient.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.gyoryu.api.ApiScene.Applicant;
import org.gyoryu.applications.AnswerFixtures;
import org.gyoryu.calls.Call;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.Role;
import org.gyoryu.testing.Jobs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation's own system applies: from the call to the receipt, and back. */
@ApiTest
class ApplicationsApiTests {

    @Autowired
    ApiScene scene;

    @Autowired
    Jobs jobs;

    private Call call;
    private Applicant us;

    @BeforeEach
    void setTheScene() {
        call = scene.openCall();
        us = scene.applicant();
    }

    @Test
    void calls_and_their_forms_are_there_for_everybody_in_both_languages() {
        var nobody = scene.nobody();

        var list = nobody.get("/calls");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.json().valueStream())
                .anyMatch(line -> line.path("code").asString().equals(call.code())
                        && line.path("open").asBoolean());

        var korean = nobody.speaking("ko").get("/calls/" + call.code());
        assertThat(korean.json().path("title").asString())
                .isEqualTo(call.title().ko());
        assertThat(korean.json().path("ceiling").asLong()).isEqualTo(70_000_000);
        assertThat(korean.json()
                        .path("documents")
                        .valueStream()
                        .map(d -> d.path("kind").asString()))
                .contains("plan", "partner-letter");
        assertThat(nobody.get("/calls/" + call.code()).json().path("title").asString())
                .isEqualTo(call.title().en());

        var form = nobody.speaking("ko-KR,ko;q=0.9").get("/calls/" + call.code() + "/form");
        assertThat(form.header("Content-Type")).startsWith("application/json");
        assertThat(form.json().path("id").asString()).isEqualTo("apply-local-support");
        assertThat(form.response().body()).contains("사업명(국문)");
    }

    @Test
    void from_the_draft_to_the_receipt_and_back() {
        var begun = us.api()
                .post(
                        "/applications",
                        application(call.code(), us.organisation().id(), Map.of("titleKo", "첫 줄")));
        assertThat(begun.status()).isEqualTo(201);
        var path = "/applications/" + ApiScene.id(begun);
        assertThat(begun.header("Location")).isEqualTo("/api/v1" + path);
        assertThat(begun.json().path("status").asString()).isEqualTo("DRAFT");

        var answers = AnswerFixtures.complete(call);
        var saved = us.api().put(path, Map.of("answers", answers), "If-Match", begun.header("ETag"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.header("ETag")).isNotEqualTo(begun.header("ETag"));
        assertThat(saved.json().path("title").asString()).isEqualTo(answers.get("titleKo"));

        assertThat(us.api().get(path + "/readiness").json().path("ready").asBoolean())
                .isFalse();
        addDocuments(path);
        assertThat(us.api().get(path + "/readiness").json().path("ready").asBoolean())
                .isTrue();

        var handedIn = us.api().postNothing(path + "/submission", "Idempotency-Key", "k-1");
        assertThat(handedIn.status()).isEqualTo(201);
        assertThat(handedIn.json().path("number").asString()).matches("\\d{4}-LE-\\d{4}");
        assertThat(handedIn.json().path("digest").asString()).hasSize(64);
        assertThat(handedIn.json().path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(handedIn.header("Location")).isEqualTo("/api/v1" + path + "/receipt");

        jobs.runDue(handedIn.json().path("number").asString());
        var now = us.api().get(path);
        assertThat(now.json().path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(now.json().path("submittedAt")).isEqualTo(handedIn.json().path("submittedAt"));
        assertThat(now.json().path("timeline").valueStream())
                .anyMatch(step -> step.path("state").asString().equals("active"));
        assertThat(us.api().get(path + "/receipt").json().path("documents")).hasSize(2);
        assertThat(us.api().get("/applications").json().valueStream())
                .anyMatch(line -> line.path("number").equals(handedIn.json().path("number")));

        var withdrawn = us.api().post(path + "/withdrawal", Map.of("reason", "협력기관 사정"));
        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(withdrawn.json().path("status").asString()).isEqualTo("WITHDRAWN");
        var again = us.api().post(path + "/withdrawal", Map.of("reason", "again"));
        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void the_organisation_may_be_named_by_its_number_or_left_out_where_there_is_one() {
        var own = us.api().get("/organisations").json().path(0);
        assertThat(own.path("id").asString()).isEqualTo(us.organisation().id().toString());
        assertThat(own.path("kind").asString()).isEqualTo("arts-organisation");

        var byNumber = Map.of(
                "call", call.code(), "organisation", own.path("businessNumber").asString(), "answers", Map.of());
        assertThat(us.api().post("/applications", byNumber).status()).isEqualTo(201);
        assertThat(us.api().post("/applications", Map.of("call", call.code())).status())
                .isEqualTo(201);
    }

    @Test
    void a_repeated_hand_in_gets_the_same_answer_and_happens_once() {
        var path = ready();
        var answers = IntStream.range(0, 6)
                .parallel()
                .mapToObj(i -> us.api().postNothing(path + "/submission", "Idempotency-Key", "same"))
                .toList();
        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers)
                .extracting(ApiClient.Answer::json)
                .containsOnly(answers.get(0).json());

        var otherKey = us.api().postNothing(path + "/submission", "Idempotency-Key", "another");
        assertThat(otherKey.status()).isEqualTo(409);
    }

    @Test
    void a_key_belongs_to_one_request() {
        us.api().postNothing(ready() + "/submission", "Idempotency-Key", "taken");

        var otherCall = scene.openCall();
        var other = us.api()
                .post(
                        "/applications",
                        application(otherCall.code(), us.organisation().id(), Map.of()));
        var answer =
                us.api().postNothing("/applications/" + ApiScene.id(other) + "/submission", "Idempotency-Key", "taken");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.fields()).containsExactly("Idempotency-Key");
    }

    @Test
    void a_repeated_beginning_begins_nothing_new() {
        var body = application(call.code(), us.organisation().id(), Map.of("titleKo", "하나"));
        var first = us.api().post("/applications", body, "Idempotency-Key", "begin");
        var second = us.api().post("/applications", body, "Idempotency-Key", "begin");
        assertThat(second.status()).isEqualTo(201);
        assertThat(ApiScene.id(second)).isEqualTo(ApiScene.id(first));

        var otherBody = application(call.code(), us.organisation().id(), Map.of("titleKo", "둘"));
        var third = us.api().post("/applications", otherBody, "Idempotency-Key", "begin");
        assertThat(third.status()).isEqualTo(422);
        assertThat(third.fields()).containsExactly("Idempotency-Key");
    }

    @Test
    void documents_come_and_go_until_the_hand_in() {
        var path = begun();
        var added = us.api().upload(path + "/documents", "plan", "계획서 (최종).pdf", ApiScene.PDF);
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.json().path("name").asString()).isEqualTo("계획서 (최종).pdf");
        assertThat(added.json().path("mediaType").asString()).isEqualTo("application/pdf");

        var place = added.header("Location");
        var content = us.api().get(place);
        assertThat(content.response().body()).isEqualTo(new String(ApiScene.PDF));
        assertThat(content.header("Content-Disposition")).startsWith("attachment");
        assertThat(us.api().get(path + "/documents").json()).hasSize(1);

        assertThat(us.api().delete(place).status()).isEqualTo(204);
        assertThat(us.api().get(place).status()).isEqualTo(404);
        assertThat(us.api().delete(path).status()).isEqualTo(204);
        assertThat(us.api().get(path).status()).isEqualTo(404);
    }

    @Test
    void a_local_governments_certifier_approves_before_it_counts() {
        us = scene.applicant(OrganisationKind.LOCAL_GOVERNMENT);
        var certifier = scene.certifierBeside(us);
        var path = ready();

        var handedIn = us.api().postNothing(path + "/submission", "Idempotency-Key", "k");
        assertThat(handedIn.json().path("status").asString()).isEqualTo("CERTIFYING");

        jobs.runDue(handedIn.json().path("number").asString());
        var tasks = certifier.api().get("/tasks").json();
        assertThat(tasks).hasSize(1);
        var task = "/tasks/" + tasks.path(0).path("id").asString();
        assertThat(tasks.path(0).path("number")).isEqualTo(handedIn.json().path("number"));
        assertThat(us.api().get("/tasks").json()).isEmpty();
        assertThat(us.api().get(task).status()).isEqualTo(404);

        var opened = certifier.api().speaking("ko").get(task);
        assertThat(opened.json().path("form").path("id").asString()).isEqualTo("certify-application");

        var empty = certifier.api().post(task + "/completion", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.fields()).contains("certificationOutcome");
        var forged = certifier
                .api()
                .post(task + "/completion", Map.of("certificationOutcome", "certified", "decision", "selected"));
        assertThat(forged.status()).isEqualTo(422);
        assertThat(forged.fields()).contains("decision");

        var values = new java.util.HashMap<String, Object>(Map.of("certificationOutcome", "certified"));
        required(opened).forEach(name -> values.putIfAbsent(name, true));
        var completed = certifier.api().post(task + "/completion", values);
        assertThat(completed.status()).as(completed.response().body()).isEqualTo(204);
        assertThat(us.api().get(path).json().path("status").asString()).isEqualTo("SUBMITTED");
        assertThat(certifier.api().post(task + "/completion", values).status()).isIn(404, 409);

        jobs.runDue(handedIn.json().path("number").asString());
        var officer = scene.as(scene.person(Role.OFFICER));
        assertThat(officer.get("/tasks").json().valueStream())
                .anyMatch(line -> line.path("number").equals(handedIn.json().path("number")));
    }

    /** Boxes that must be ticked. */
    private static List<String> required(ApiClient.Answer opened) {
        return opened.json().path("form").findValues("components").stream()
                .flatMap(components -> components.valueStream())
                .filter(component -> component.path("type").asString("").equals("checkbox")
                        && component.path("validate").path("required").asBoolean(false))
                .map(component -> component.path("key").asString())
                .toList();
    }

    private String begun() {
        var begun = us.api()
                .post(
                        "/applications",
                        application(call.code(), us.organisation().id(), Map.of()));
        return "/applications/" + ApiScene.id(begun);
    }

    private String ready() {
        var body = application(call.code(), us.organisation().id(), AnswerFixtures.complete(call));
        var path = "/applications/" + ApiScene.id(us.api().post("/applications", body));
        addDocuments(path);
        return path;
    }

    private void addDocuments(String path) {
        for (var request : call.documents()) {
            if (request.requiredFrom(us.organisation().kind())) {
                var added = us.api().upload(path + "/documents", request.kind(), request.kind() + ".pdf", ApiScene.PDF);
                assertThat(added.status()).as(added.response().body()).isEqualTo(201);
            }
        }
    }

    @Test
    void what_is_another_organisations_is_not_there() {
        var path = begun();
        var stranger = scene.applicant().api();
        var absent = stranger.get("/applications/" + UUID.randomUUID());
        var foreign = stranger.get(path);
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(foreign.json()).isEqualTo(absent.json());
        assertThat(stranger.put(path, Map.of("answers", Map.of()), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.postNothing(path + "/submission", "Idempotency-Key", "k")
                        .status())
                .isEqualTo(404);
        assertThat(stranger.upload(path + "/documents", "plan", "a.pdf", ApiScene.PDF)
                        .status())
                .isEqualTo(404);
        assertThat(stranger.post(path + "/withdrawal", Map.of("reason", "x")).status())
                .isEqualTo(404);
        assertThat(stranger.get("/applications").json()).isEmpty();
    }
}
