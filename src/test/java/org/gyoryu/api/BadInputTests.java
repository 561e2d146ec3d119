package org.gyoryu.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gyoryu.api.ApiClient.application;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.gyoryu.api.ApiScene.Applicant;
import org.gyoryu.applications.AnswerFixtures;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.CallFixtures;
import org.gyoryu.calls.Calls;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is sent wrongly gets a clear answer that names it, and nothing is stored. */
@ApiTest
class BadInputTests {

    @Autowired
    ApiScene scene;

    @Autowired
    Calls calls;

    private Call call;
    private Applicant us;

    @BeforeEach
    void setTheScene() {
        call = scene.openCall();
        us = scene.applicant();
    }

    @Test
    void a_call_that_is_not_there() {
        var answer = us.api()
                .post("/applications", application("NO-CALL", us.organisation().id(), Map.of()));
        problem(answer, 404);
        assertThat(answer.json().path("detail").asString()).contains("NO-CALL");
    }

    @Test
    void a_call_that_closed_a_second_ago() {
        var path = begun();
        calls.correct(CallFixtures.closing(call, Instant.now().minusSeconds(2)), "closed early", "test");

        var korean = us.api().speaking("ko");
        var late = korean.post(
                "/applications", application(call.code(), us.organisation().id(), Map.of()));
        problem(late, 409);
        assertThat(late.json().path("detail").asString()).containsPattern("[가-힣]");
        problem(us.api().postNothing(path + "/submission", "Idempotency-Key", "late"), 409);
        assertThat(us.api().get(path).json().path("status").asString()).isEqualTo("DRAFT");
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "titleKo,           5",
        "audience,          '\"many\"'",
        "audience,          1.5",
        "periodFrom,        '\"2027-02-30\"'",
        "projectType,       '\"opera\"'",
        "truthDeclared,     '\"yes\"'",
        "budget,            '\"none\"'",
        "requestedAmount,   '\"30,000,000\"'",
        "noSuchField,       1",
    })
    void an_answer_of_the_wrong_type_is_named(String field, String value) {
        var path = begun();
        var before = us.api().get(path);
        var body = "{\"answers\": {\"" + field + "\": " + value + "}}";
        var answer = us.api().send("PUT", path, "application/json", body, "If-Match", before.header("ETag"));
        problem(answer, 422);
        assertThat(answer.fields()).hasSize(1);
        assertThat(answer.fields().get(0)).endsWith(field);
        assertThat(us.api().get(path).json()).isEqualTo(before.json());
    }

    @Test
    void a_wrong_value_in_a_table_is_named_with_its_row() {
        var answers = AnswerFixtures.withRow(AnswerFixtures.complete(call), "budget", 2, "unitPrice", true);
        var answer = us.api()
                .post(
                        "/applications",
                        application(call.code(), us.organisation().id(), answers));
        problem(answer, 422);
        assertThat(answer.fields().get(0)).endsWith("budget[2].unitPrice");
    }

    @Test
    void everything_that_is_missing_is_named_at_once() {
        var answer = us.api().postNothing(begun() + "/submission", "Idempotency-Key", "k");
        problem(answer, 422);
        assertThat(answer.fields())
                .contains("titleKo", "summary", "budget", "privacyConsent", "requestedAmount")
                .anyMatch(field -> field.contains("plan"))
                .anyMatch(field -> field.contains("partner-letter"));
    }

    @Test
    void sums_and_shares_that_do_not_hold_are_named() {
        var complete = AnswerFixtures.complete(call);
        assertThat(fieldsOfHandIn(AnswerFixtures.with(complete, "requestedAmount", "30000001")))
                .isNotEmpty();
        assertThat(fieldsOfHandIn(AnswerFixtures.with(
                        AnswerFixtures.with(complete, "ownFunds", "1"), "requestedAmount", "39999999")))
                .contains("ownFunds");
        assertThat(fieldsOfHandIn(AnswerFixtures.with(complete, "requestedAmount", "70000001")))
                .contains("requestedAmount");
    }

    @Test
    void a_text_of_five_megabytes_is_too_large() {
        var path = begun();
        var tag = us.api().get(path).header("ETag");
        var answer = us.api().put(path, Map.of("answers", Map.of("summary", "가".repeat(2_000_000))), "If-Match", tag);
        problem(answer, 413);
        var tooLong = us.api().put(path, Map.of("answers", Map.of("summary", "가".repeat(501))), "If-Match", tag);
        problem(tooLong, 422);
        assertThat(tooLong.fields()).containsExactly("summary");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
        {"call": "A", "answers":              ; 400
        {"call": "A", "call": "B"}            ; 400
        not json                              ; 400
        {"call": "A", "answers": {"audience": NaN}} ; 400
        []                                    ; 400,422
        "text"                                ; 400,422
        {}                                    ; 422
        {"call": "A", "answers": []}          ; 422
        {"call": ["A"], "answers": {}}        ; 422
        {"call": "A", "status": "SELECTED"}   ; 422
        """)
    void json_that_is_none_or_not_ours(String body, String statuses) {
        var answer = us.api().postText("/applications", body.strip());
        assertThat(statuses.strip().split(",")).contains(String.valueOf(answer.status()));
        problem(answer, answer.status());
    }

    @Test
    void an_empty_body_and_one_that_is_too_deep() {
        problem(us.api().postText("/applications", ""), 400);
        var deep = "{\"call\":\"A\",\"answers\":{\"budget\":" + "[".repeat(5000) + "]".repeat(5000) + "}}";
        problem(us.api().postText("/applications", deep), 400);
        var number = "{\"call\":\"A\",\"answers\":{\"audience\":" + "9".repeat(2000) + "}}";
        problem(us.api().postText("/applications", number), 400);
    }

    @Test
    void a_property_of_nothing_is_named() {
        var answer = us.api().postText("/applications", "{\"call\": \"A\", \"status\": \"SELECTED\"}");
        assertThat(answer.fields()).containsExactly("status");
        var withdrawal = us.api().post(begun() + "/withdrawal", Map.of("reason", "x", "by", "y"));
        problem(withdrawal, 422);
        assertThat(withdrawal.fields()).containsExactly("by");
        var handIn = us.api().post(begun() + "/submission", Map.of("status", "x"), "Idempotency-Key", "k");
        problem(handIn, 422);
        assertThat(handIn.fields()).containsExactly("status");
    }

    @Test
    void versions_must_be_named_and_current() {
        var path = begun();
        var body = Map.of("answers", Map.of("titleKo", "하나"));
        var tag = us.api().get(path).header("ETag");
        problem(us.api().put(path, body), 428);
        assertThat(us.api().put(path, body, "If-Match", tag).status()).isEqualTo(200);
        problem(us.api().put(path, body, "If-Match", tag), 412);
        problem(us.api().put(path, body, "If-Match", "nonsense"), 412);
        assertThat(us.api().get(path).json().path("answers").path("titleKo").asString())
                .isEqualTo("하나");
        assertThat(us.api().put(path, body, "If-Match", "*").status()).isEqualTo(200);
    }

    @Test
    void a_hand_in_without_a_key_or_with_one_that_is_none() {
        var path = begun();
        var missing = us.api().postNothing(path + "/submission");
        problem(missing, 400);
        assertThat(missing.json().path("detail").asString()).contains("Idempotency-Key");
        problem(us.api().postNothing(path + "/submission", "Idempotency-Key", "x".repeat(300)), 422);
    }

    @Test
    void another_organisations_id() {
        var other = scene.applicant();
        var answer = us.api()
                .post(
                        "/applications",
                        application(call.code(), other.organisation().id(), Map.of()));
        problem(answer, 422);
        assertThat(answer.fields()).containsExactly("organisation");
        var none = Map.of("call", call.code(), "organisation", "no-uuid", "answers", Map.of());
        problem(us.api().post("/applications", none), 422);
    }

    @Test
    void a_program_that_calls_itself_a_pdf() {
        var program = new byte[4096];
        program[0] = 'M';
        program[1] = 'Z';
        var answer = us.api().upload(begun() + "/documents", "plan", "plan.pdf", program);
        problem(answer, 422);
        assertThat(answer.fields()).containsExactly("file");
        problem(us.api().upload(begun() + "/documents", "plan", "plan.exe", program), 422);
    }

    @Test
    void a_zip_bomb() throws IOException {
        problem(us.api().upload(begun() + "/documents", "plan", "plan.docx", bomb()), 422);
    }

    @Test
    void file_names_that_lead_elsewhere_or_deceive() {
        var path = begun() + "/documents";
        var added = us.api().upload(path, "record-of-works", "../../etc/\u202Egpj.pdf", ApiScene.PDF);
        assertThat(added.status()).as(added.response().body()).isIn(201, 422);
        if (added.status() == 201) {
            assertThat(added.json().path("name").asString()).doesNotContain("/", "..", "\u202E");
        }
    }

    @Test
    void documents_that_nobody_asked_for_or_that_are_missing() {
        var path = begun() + "/documents";
        var unknown = us.api().upload(path, "diary", "a.pdf", ApiScene.PDF);
        problem(unknown, 422);
        assertThat(unknown.fields()).containsExactly("kind");
        var noFile = us.api().upload(path, "plan", null, null);
        problem(noFile, 422);
        assertThat(noFile.fields()).containsExactly("file");
        var noKind = us.api().upload(path, null, "a.pdf", ApiScene.PDF);
        problem(noKind, 422);
        assertThat(noKind.fields()).containsExactly("kind");
        problem(us.api().post(path, Map.of("kind", "plan")), 415);
    }

    @Test
    void ten_thousand_documents() {
        var path = begun();
        problem(us.api().uploadMany(path + "/documents", 10_000), 413);
        assertThat(us.api().get(path + "/documents").json()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ko", "en"})
    void problems_speak_the_callers_language(String language) {
        var api = us.api().speaking(language);
        var answer = api.post(
                "/applications", application(call.code(), us.organisation().id(), Map.of("titleKo", 5)));
        assertThat(answer.header("Content-Language")).isEqualTo(language);
        var message = answer.json().path("errors").path(0).path("message").asString();
        assertThat(message).startsWith("ko".equals(language) ? "사업명(국문)" : "Title in Korean");
    }

    static void problem(ApiClient.Answer answer, int status) {
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        var problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        for (var part : new String[] {"type", "title", "detail"}) {
            assertThat(problem.path(part).asString("")).as(part).isNotBlank();
        }
        assertThat(problem.toString()).doesNotContain("Exception", "org.gyoryu", "select ", "api.", "forms.");
    }

    private String begun() {
        var begun = us.api()
                .post(
                        "/applications",
                        application(call.code(), us.organisation().id(), Map.of()));
        return "/applications/" + ApiScene.id(begun);
    }

    private java.util.List<String> fieldsOfHandIn(Map<String, Object> answers) {
        var begun = us.api()
                .post(
                        "/applications",
                        application(call.code(), us.organisation().id(), answers));
        var path = "/applications/" + ApiScene.id(begun);
        for (var kind : new String[] {"plan", "partner-letter"}) {
            us.api().upload(path + "/documents", kind, "a.pdf", ApiScene.PDF);
        }
        var answer = us.api().postNothing(path + "/submission", "Idempotency-Key", path);
        problem(answer, 422);
        return answer.fields();
    }

    /** A word document that unpacks to a gigabyte. */
    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
                    .getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 1024; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
