package org.gyoryu.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.People;
import org.gyoryu.people.PeopleTest;
import org.gyoryu.people.Role;
import org.gyoryu.people.SecondFactorCodes;
import org.gyoryu.people.SecondFactors;
import org.gyoryu.people.SignedInSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@PeopleTest
@TestPropertySource(properties = "gyoryu.identity.second-factor=true")
class SecondFactorTests {

    private static final Pattern KEY = Pattern.compile("<code>([A-Z2-7 ]+)</code>");

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    SecondFactors factors;

    @Autowired
    SignedInSessions sessions;

    @Autowired
    JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void open() {
        jdbc.sql("delete from people_sign_in").update();
        browser = new Browser(port);
    }

    @Test
    void staff_set_up_their_app_at_the_first_sign_in_and_give_a_code_each_time() {
        var officer = People.with(accounts, Role.OFFICER);
        assertThat(browser.target(browser.signIn(officer.username(), People.PASSWORD)))
                .isEqualTo("/login/code");
        assertThat(browser.fetch("/desk").statusCode()).isEqualTo(401);
        assertThat(sessions.of(officer)).isEmpty();

        var key = key();
        var code = SecondFactorCodes.now(key);
        assertThat(browser.target(give(wrong(code)))).isEqualTo("/login/code?error");
        assertThat(browser.target(give(code))).isEqualTo("/camunda/app/tasklist/default/");
        assertThat(sessions.of(officer)).hasSize(1);

        var another = new Browser(port);
        another.signIn(officer.username(), People.PASSWORD);
        assertThat(another.get("/login/code").body()).doesNotContain("<code>");
        assertThat(another.target(another.post("/login/code", Map.of("code", code))))
                .isEqualTo("/login/code?error");
    }

    @Test
    void codes_are_guessed_five_times_at_most() {
        var officer = People.with(accounts, Role.OFFICER);
        browser.signIn(officer.username(), People.PASSWORD);
        var code = SecondFactorCodes.now(key());
        for (var i = 0; i < 5; i++) {
            give(wrong(code));
        }
        assertThat(browser.target(give(SecondFactorCodes.now(key())))).isEqualTo("/login/code?error");
        assertThat(sessions.of(officer)).isEmpty();
    }

    @Test
    void without_the_password_there_is_no_code_to_give() {
        assertThat(browser.target(browser.get("/login/code"))).endsWith("/login");
        assertThat(browser.target(give("000000"))).isEqualTo("/login?expired");
    }

    @Test
    void a_lost_app_is_set_up_anew() {
        var officer = People.with(accounts, Role.OFFICER);
        browser.signIn(officer.username(), People.PASSWORD);
        var key = key();
        give(SecondFactorCodes.now(key));
        factors.forget(officer.id(), "admin");
        assertThat(factors.enrolment(officer))
                .hasValueSatisfying(anew -> assertThat(anew.key()).isNotEqualTo(key));
    }

    @Test
    void applicants_need_none() {
        var applicant = People.with(accounts, Role.APPLICANT);
        assertThat(browser.target(browser.signIn(applicant.username(), People.PASSWORD)))
                .isEqualTo("/my");
    }

    private String key() {
        var page = KEY.matcher(browser.get("/login/code").body());
        assertThat(page.find()).isTrue();
        return page.group(1);
    }

    private java.net.http.HttpResponse<String> give(String code) {
        return browser.post("/login/code", Map.of("code", code));
    }

    /** Another code than this one, its neighbours in time aside. */
    private static String wrong(String code) {
        return String.format("%06d", (Integer.parseInt(code) + 500_001) % 1_000_000);
    }
}
