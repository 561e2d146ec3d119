package org.gyoryu.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.gyoryu.people.PeopleTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PeopleTest
class SecurityHeadersTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/my", "/there-is-nothing-here", "/calls/unknown-call"})
    void every_page_has_the_strict_policy_errors_too(String path) {
        var headers = new Browser(port).get(path).headers();
        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'self'")
                        .doesNotContain("unsafe"));
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Cache-Control"))
                .hasValueSatisfying(c -> assertThat(c).contains("no-store"));
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
    }

    @Test
    void looking_at_a_page_costs_no_session() {
        var browser = new Browser(port);
        browser.get("/login");
        assertThat(browser.cookie("gyoryu-csrf")).isNotNull();
        assertThat(browser.cookie("gyoryu-session")).isNull();
    }

    @Test
    void what_is_not_in_the_matrix_answers_nobody() {
        var browser = new Browser(port);
        assertThat(browser.get("/webjars/camunda/app/tasklist/index.html").statusCode())
                .isEqualTo(302);
        assertThat(browser.get("/engine-rest/user").statusCode()).isEqualTo(302);
        assertThat(browser.fetch("/actuator/env").statusCode()).isEqualTo(401);
        assertThat(browser.fetch("/camunda/api/admin/setup/default/user/create").statusCode())
                .isEqualTo(401);
    }

    @Test
    void health_is_for_everybody() {
        assertThat(new Browser(port).fetch("/actuator/health").body()).contains("UP");
    }

    @Test
    void forwarded_addresses_are_not_believed() {
        var browser = new Browser(port);
        var answer = browser.send(browser.request("/my")
                .header("Accept", "text/html")
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https"));
        assertThat(browser.target(answer)).isEqualTo("/login");
    }
}
