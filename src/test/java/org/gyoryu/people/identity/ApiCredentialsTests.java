package org.gyoryu.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Set;
import org.gyoryu.people.AccessScope;
import org.gyoryu.people.AccessToken;
import org.gyoryu.people.AccessTokens;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.People;
import org.gyoryu.people.PeopleTest;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The routes behind are not there in these tests: 404 says that the chains let the request through. */
@PeopleTest
class ApiCredentialsTests {

    private static final String OWN = "/api/v1/applications";

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    AccessTokens tokens;

    @Autowired
    JdbcClient jdbc;

    private Person person;

    @BeforeEach
    void somebody() {
        jdbc.sql("delete from people_sign_in").update();
        person = People.with(accounts, Role.APPLICANT);
    }

    @Test
    void a_token_opens_what_its_scopes_and_its_owner_may() {
        var reading = issue(EnumSet.of(AccessScope.APPLICATIONS_READ));
        assertThat(get(OWN, "Bearer " + reading.secret()).statusCode()).isEqualTo(404);

        var refused = get("/api/v1/tasks", "bearer " + reading.secret());
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(refused.body()).contains("tasks:read", "\"status\":403");

        accounts.withdrawRole(person.id(), Role.APPLICANT, "admin");
        assertThat(get(OWN, "Bearer " + reading.secret()).statusCode()).isEqualTo(403);
    }

    @Test
    void refusals_speak_the_language_that_was_asked_for() {
        var browser = new Browser(port);
        var answer = browser.send(browser.request(OWN).header("Accept-Language", "ko"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("로그인하거나");
    }

    @Test
    void a_revoked_an_expired_and_an_invented_token_open_nothing() {
        var revoked = issue(EnumSet.allOf(AccessScope.class));
        tokens.revoke(revoked.token().id(), person);
        assertThat(get(OWN, "Bearer " + revoked.secret()).statusCode()).isEqualTo(401);

        var expired = issue(EnumSet.allOf(AccessScope.class));
        jdbc.sql("update people_access_token set expires_at = issued_at where id = ?")
                .param(expired.token().id())
                .update();
        assertThat(get(OWN, "Bearer " + expired.secret()).statusCode()).isEqualTo(401);
        assertThat(get(OWN, "Bearer gyo_invented").statusCode()).isEqualTo(401);
        assertThat(get(OWN, "Digest whatever").statusCode()).isEqualTo(401);
        assertThat(tokens.of(person.id())).isEmpty();
    }

    @Test
    void a_closed_account_takes_its_tokens_along() {
        var token = issue(EnumSet.allOf(AccessScope.class));
        accounts.disable(person.id(), "admin");
        assertThat(get(OWN, "Bearer " + token.secret()).statusCode()).isEqualTo(401);
    }

    @Test
    void the_demo_takes_username_and_password() {
        assertThat(get(OWN, basic(person.username(), People.PASSWORD)).statusCode())
                .isEqualTo(404);
        assertThat(get(OWN, basic(person.username(), People.PASSWORD)).statusCode())
                .isEqualTo(404);
        assertThat(get(OWN, basic(person.username(), "wrong")).statusCode()).isEqualTo(401);
        assertThat(get(OWN, "Basic ###").statusCode()).isEqualTo(401);
    }

    @Test
    void outside_the_demo_nobody_does_unless_told() {
        var file = new org.springframework.beans.factory.config.YamlPropertiesFactoryBean();
        file.setResources(new org.springframework.core.io.ClassPathResource("application.yaml"));
        assertThat(file.getObject().getProperty("gyoryu.identity.api-basic")).isEqualTo("${gyoryu.demo:false}");
    }

    private AccessToken.Issued issue(Set<AccessScope> scopes) {
        return tokens.issue(person, "my system", scopes, Duration.ofDays(30));
    }

    private HttpResponse<String> get(String path, String credential) {
        var browser = new Browser(port);
        return browser.send(browser.request(path).header("Authorization", credential));
    }

    private static String basic(String username, String password) {
        var pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }
}
