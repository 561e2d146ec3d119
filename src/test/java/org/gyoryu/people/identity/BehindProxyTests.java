package org.gyoryu.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.People;
import org.gyoryu.people.PeopleTest;
import org.gyoryu.people.Role;
import org.gyoryu.people.SignIn;
import org.gyoryu.people.SignIns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Outside the demo: people open an https address, a proxy of ours stands before the application. */
@PeopleTest
@TestPropertySource(
        properties = {"gyoryu.address=https://grants.example.org", "gyoryu.trusted-proxies=127\\.0\\.0\\.1"})
class BehindProxyTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIns signIns;

    @Test
    void every_cookie_is_sent_over_tls_to_this_host_alone() {
        var browser = new Browser(port);
        var cookies = browser.get("/my").headers().allValues("Set-Cookie");
        assertThat(cookies)
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-gyoryu-")
                        .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void browsers_are_told_to_stay_with_tls() {
        assertThat(new Browser(port).get("/login").headers().firstValue("Strict-Transport-Security"))
                .contains("max-age=31536000");
    }

    @Test
    void the_proxy_says_who_the_client_is() {
        var person = People.with(accounts, Role.APPLICANT);
        var browser = new Browser(port);
        browser.send(browser.request("/api/v1/applications")
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Authorization", basic(person.username(), "wrong")));
        assertThat(signIns.recent(person.id())).extracting(SignIn::source).isEqualTo(List.of("203.0.113.9"));
    }

    private static String basic(String username, String password) {
        return "Basic " + java.util.Base64.getEncoder().encodeToString((username + ":" + password).getBytes());
    }
}
