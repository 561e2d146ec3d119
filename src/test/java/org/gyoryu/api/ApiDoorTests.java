package org.gyoryu.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gyoryu.api.BadInputTests.problem;

import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.people.AccessScope;
import org.gyoryu.people.People;
import org.gyoryu.people.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets in, what they get who do not, and what the door says of itself. */
@ApiTest
class ApiDoorTests {

    @Autowired
    ApiScene scene;

    @Test
    void nobody_and_wrong_credentials_are_told_to_sign_in() {
        problem(scene.nobody().get("/applications"), 401);
        var person = scene.person(Role.APPLICANT);
        assertThat(scene.withPassword(person).get("/applications").status()).isEqualTo(200);
        var wrong = ApiClient.withPassword(port(), person.username(), People.PASSWORD + "!");
        problem(wrong.get("/applications"), 401);
        problem(ApiClient.withToken(port(), "gyoryu_no-such-token").get("/applications"), 401);
        assertThat(scene.nobody()
                        .speaking("ko")
                        .get("/applications")
                        .json()
                        .path("detail")
                        .asString())
                .containsPattern("[가-힣]");
    }

    @Test
    void roles_and_scopes_hold() {
        problem(scene.as(scene.person(Role.ADMIN)).get("/applications"), 403);
        problem(scene.as(scene.person(Role.REVIEWER)).post("/applications", Map.of("call", "A")), 403);
        var reader = scene.as(scene.person(Role.APPLICANT), EnumSet.of(AccessScope.APPLICATIONS_READ));
        assertThat(reader.get("/applications").status()).isEqualTo(200);
        problem(reader.post("/applications", Map.of("call", "A")), 403);
        problem(reader.get("/tasks"), 403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/calls/x/y/z", "/api/v2/calls", "/api", "/applications/1/2/3/4"})
    void a_route_that_is_not_there_is_a_problem_too(String route) {
        var answer = scene.as(scene.person(Role.APPLICANT)).get(route);
        assertThat(answer.status()).isIn(403, 404);
        problem(answer, answer.status());
    }

    @Test
    void ids_that_are_none() {
        var api = scene.as(scene.person(Role.APPLICANT));
        problem(api.get("/applications/no-uuid"), 404);
        problem(api.get("/tasks/no-such-task"), 404);
        problem(api.post("/tasks/" + UUID.randomUUID() + "/completion", Map.of()), 404);
        problem(scene.nobody().get("/calls/no-such-call"), 404);
    }

    @Test
    void methods_and_types_that_are_not_taken() {
        var api = scene.as(scene.person(Role.APPLICANT));
        // the access matrix names the verbs of each route; any other is refused before a controller is asked
        problem(api.delete("/applications/" + UUID.randomUUID() + "/submission"), 403);
        problem(api.send("PATCH", "/applications/" + UUID.randomUUID(), "application/json", "{}"), 403);
        problem(api.send("POST", "/applications", "text/plain", "call=A"), 415);
        problem(api.send("POST", "/applications", "application/xml", "<call/>"), 415);
        problem(scene.nobody().get("/calls", "Accept", "application/xml"), 406);
    }

    @Test
    void the_description_names_every_contract() {
        var description = scene.nobody().get("/v3/api-docs");
        assertThat(description.status()).isEqualTo(200);
        var paths = description.json().path("paths");
        for (var path : new String[] {
            "/api/v1/calls",
            "/api/v1/calls/{code}",
            "/api/v1/calls/{code}/form",
            "/api/v1/applications",
            "/api/v1/applications/{id}",
            "/api/v1/applications/{id}/documents",
            "/api/v1/applications/{id}/submission",
            "/api/v1/applications/{id}/withdrawal",
            "/api/v1/tasks",
            "/api/v1/tasks/{id}",
            "/api/v1/tasks/{id}/completion"
        }) {
            assertThat(paths.has(path)).as(path).isTrue();
        }
        paths.forEach(path -> path.forEach(operation -> {
            assertThat(operation.path("summary").asString(""))
                    .as(operation.toString())
                    .isNotBlank();
            assertThat(operation.path("responses").path("default").toString()).contains("Problem");
        }));
        assertThat(description.json().path("components").path("schemas").has("Problem"))
                .isTrue();
        paths.propertyNames().forEach(path -> assertThat(path).startsWith("/api/v1/"));
    }

    @Test
    void answers_are_kept_by_no_cache() {
        var api = scene.as(scene.person(Role.APPLICANT));
        assertThat(api.get("/applications").header("Cache-Control")).contains("no-store");
        assertThat(api.get("/applications/no-uuid").header("Cache-Control")).contains("no-store");
        assertThat(api.get("/applications").header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private int port() {
        return scene.port();
    }
}
