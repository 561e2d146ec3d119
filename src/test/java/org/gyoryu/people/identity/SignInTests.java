package org.gyoryu.people.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.People;
import org.gyoryu.people.PeopleTest;
import org.gyoryu.people.Role;
import org.gyoryu.people.SignIn;
import org.gyoryu.people.SignIns;
import org.gyoryu.people.SignedInSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

@PeopleTest
class SignInTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    SignIns signIns;

    @Autowired
    SignedInSessions sessions;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    FindByIndexNameSessionRepository<? extends Session> repository;

    Browser browser;

    @BeforeEach
    void open() {
        browser = new Browser(port);
        // all browsers of the tests share one address
        jdbc.sql("delete from people_sign_in").update();
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICER, /camunda/app/tasklist/default/",
        "REVIEWER, /camunda/app/tasklist/default/",
        "PRESIDENT, /camunda/app/tasklist/default/",
        "MANAGER, /desk",
        "AUDITOR, /desk",
        "ADMIN, /desk",
        "APPLICANT, /my",
        "CENTRE, /my"
    })
    void everybody_arrives_where_their_work_is(Role role, String place) {
        var person = People.with(accounts, role);
        var answer = browser.signIn(person.username(), People.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(browser.target(answer)).isEqualTo(place);
    }

    @Test
    void a_page_asked_for_before_comes_after_sign_in_with_its_query() {
        var person = People.with(accounts, Role.APPLICANT);
        var asked = browser.get("/my/applications?call=LS-2026&tab=2");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(browser.target(asked)).isEqualTo("/login");

        assertThat(browser.target(browser.signIn(person.email(), People.PASSWORD)))
                .isEqualTo("/my/applications?call=LS-2026&tab=2");
    }

    @Test
    void what_a_script_fetched_is_answered_with_a_problem_and_not_remembered() {
        var person = People.with(accounts, Role.APPLICANT);
        var fetched = browser.fetch("/my/drafts/1");
        assertThat(fetched.statusCode()).isEqualTo(401);
        assertThat(fetched.headers().firstValue("Content-Type")).contains("application/problem+json;charset=UTF-8");
        assertThat(fetched.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(browser.target(browser.signIn(person.username(), People.PASSWORD)))
                .isEqualTo("/my");
    }

    @Test
    void a_foreign_page_cannot_send_the_form() {
        var person = People.with(accounts, Role.APPLICANT);
        var answer =
                browser.postWithoutToken("/login", Map.of("username", person.username(), "password", People.PASSWORD));
        assertThat(browser.target(answer)).isEqualTo("/login?expired");
        assertThat(sessions.of(person)).isEmpty();
    }

    @Test
    void wrong_passwords_and_unknown_accounts_are_answered_alike() {
        var person = People.with(accounts, Role.APPLICANT);
        var wrong = browser.signIn(person.username(), "not the password");
        var unknown = browser.signIn("nobody-at-all", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(unknown.statusCode()).isEqualTo(302);
        assertThat(browser.target(wrong)).isEqualTo(browser.target(unknown)).isEqualTo("/login?error");
    }

    @Test
    void a_session_does_not_open_the_api() {
        var person = People.with(accounts, Role.APPLICANT, Role.OFFICER);
        browser.signIn(person.username(), People.PASSWORD);
        for (var path : List.of("/api/v1/applications", "/api/v1/tasks", "/api/v1/applications/1")) {
            assertThat(browser.fetch(path).statusCode()).as(path).isEqualTo(401);
        }
    }

    @Test
    void the_session_gets_a_new_id_its_limit_and_ends_with_sign_out() {
        var person = People.with(accounts, Role.OFFICER);
        browser.get("/my");
        var before = browser.cookie("gyoryu-session");
        browser.signIn(person.username(), People.PASSWORD);
        var after = browser.cookie("gyoryu-session");
        assertThat(before).isNotNull();
        assertThat(after).isNotNull().isNotEqualTo(before);
        assertThat(idleSeconds(person.username())).isEqualTo(1800);
        assertThat(browser.fetch("/my").statusCode()).isEqualTo(403);

        assertThat(browser.target(browser.post("/logout", Map.of()))).isEqualTo("/login?logout");
        assertThat(sessions.of(person)).isEmpty();
        assertThat(browser.fetch("/my").statusCode()).isEqualTo(401);
    }

    @Test
    void applicants_may_pause_for_an_hour() {
        var person = People.with(accounts, Role.APPLICANT);
        browser.signIn(person.username(), People.PASSWORD);
        assertThat(idleSeconds(person.username())).isEqualTo(3600);
    }

    @Test
    void a_session_ends_twelve_hours_after_sign_in() {
        var person = People.with(accounts, Role.APPLICANT);
        browser.signIn(person.username(), People.PASSWORD);
        assertThat(browser.fetch("/account/none").statusCode()).isEqualTo(404);
        rewindSignIn(person.username());
        assertThat(browser.fetch("/account/none").statusCode()).isEqualTo(401);
        assertThat(sessions.of(person)).isEmpty();
    }

    @Test
    void closing_the_account_ends_its_sessions() {
        var person = People.with(accounts, Role.APPLICANT);
        browser.signIn(person.username(), People.PASSWORD);
        accounts.disable(person.id(), "admin");
        assertThat(browser.fetch("/account/none").statusCode()).isEqualTo(401);
    }

    @Test
    void a_withdrawn_role_acts_in_the_open_session() {
        var person = People.with(accounts, Role.ADMIN, Role.APPLICANT);
        browser.signIn(person.username(), People.PASSWORD);
        assertThat(browser.fetch("/desk/people/none").statusCode()).isEqualTo(404);
        People.with(accounts, Role.ADMIN);
        accounts.withdrawRole(person.id(), Role.ADMIN, "admin");
        assertThat(browser.fetch("/desk/people/none").statusCode()).isEqualTo(403);
    }

    @Test
    void people_see_their_sessions_and_end_them() {
        var person = People.with(accounts, Role.APPLICANT);
        var other = new Browser(port);
        browser.signIn(person.username(), People.PASSWORD);
        other.signIn(person.username(), People.PASSWORD);
        assertThat(sessions.of(person))
                .hasSize(2)
                .allSatisfy(session -> assertThat(session.address()).isEqualTo("127.0.0.1"));

        sessions.end(person, sessions.of(person).get(0).key());
        assertThat(other.fetch("/account/none").statusCode()).isEqualTo(401);
        assertThat(browser.fetch("/account/none").statusCode()).isEqualTo(404);
    }

    @Test
    void a_changed_password_ends_sessions() {
        var person = People.with(accounts, Role.APPLICANT);
        browser.signIn(person.username(), People.PASSWORD);
        accounts.changePassword(person, People.PASSWORD, "another long secret");
        assertThat(browser.fetch("/account/none").statusCode()).isEqualTo(401);
    }

    @Test
    void strangers_guesses_do_not_keep_the_owner_out_of_the_own_browser() {
        var person = People.with(accounts, Role.APPLICANT);
        browser.signIn(person.username(), People.PASSWORD);
        browser.post("/logout", Map.of());

        var stranger = new Browser(port);
        for (var i = 0; i < 5; i++) {
            stranger.signIn(person.username(), "guess number " + i);
        }
        assertThat(stranger.target(stranger.signIn(person.username(), People.PASSWORD)))
                .isEqualTo("/login?error");
        assertThat(browser.target(browser.signIn(person.username(), People.PASSWORD)))
                .isEqualTo("/my");
        assertThat(signIns.recent(person.id()))
                .extracting(SignIn::outcome)
                .contains(SignIn.Outcome.SIGNED_IN, SignIn.Outcome.WRONG, SignIn.Outcome.THROTTLED);
    }

    private int idleSeconds(String username) {
        return jdbc.sql("select max_inactive_interval from spring_session where principal_name = ?")
                .param(username)
                .query(Integer.class)
                .single();
    }

    private void rewindSignIn(String username) {
        rewind(repository, username);
    }

    private static <S extends Session> void rewind(FindByIndexNameSessionRepository<S> repository, String username) {
        repository.findByPrincipalName(username).values().forEach(session -> {
            session.setAttribute(
                    SignedInSessions.SIGNED_IN_AT,
                    Instant.now().minus(SessionEnd.LONGEST).minusSeconds(1));
            repository.save(session);
        });
    }
}
