package org.gyoryu.people.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gyoryu.core.StartRefused;
import org.gyoryu.people.AccessScope;
import org.gyoryu.people.AccessTokens;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.People;
import org.gyoryu.people.PeopleTest;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;

/**
 * Every row of the matrix with every verb and every role, and with nobody, through the real chains: what the row allows
 * passes them, everything else does not.
 */
@PeopleTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTests {

    private static final List<String> VERBS = List.of("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    @Autowired
    AccessMatrix matrix;

    @Autowired
    Accounts accounts;

    @Autowired
    AccessTokens tokens;

    @Autowired
    ServletContext servletContext;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    Filter chains;

    private final Map<Role, Person> people = new EnumMap<>(Role.class);
    private final Map<Role, String> secrets = new EnumMap<>(Role.class);

    @BeforeAll
    void somebodyOfEachRole() {
        for (var role : Role.values()) {
            var person = People.with(accounts, role);
            people.put(role, person);
            secrets.put(role, token(person, EnumSet.allOf(AccessScope.class)));
        }
    }

    @TestFactory
    Stream<DynamicTest> every_route_answers_those_whom_the_matrix_names() {
        return matrix.rules().stream()
                .flatMap(rule -> VERBS.stream()
                        .map(verb -> dynamicTest(
                                verb + " " + rule.route().getPatternString(),
                                () -> answersOnlyThoseNamed(
                                        verb, example(rule.route().getPatternString())))));
    }

    private void answersOnlyThoseNamed(String verb, String path) throws Exception {
        // the most specific row decides, which may be another one than the row that gave the example
        var rule = matrix.find(verb, path);
        var wrong = new ArrayList<String>();
        for (var role : Role.values()) {
            var expected = rule.map(r -> r.allows(EnumSet.of(role))).orElse(false);
            if (reaches(verb, path, role) != expected) {
                wrong.add(role + (expected ? " is refused" : " gets through"));
            }
        }
        var open = rule.map(r -> r.who() == AccessRule.Who.PUBLIC).orElse(false);
        if (reaches(verb, path, null) != open) {
            wrong.add("nobody " + (open ? "is refused" : "gets through"));
        }
        assertThat(wrong).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> a_token_needs_the_scope_of_the_route() {
        return apiRules()
                .map(rule -> dynamicTest(rule.route().getPatternString(), () -> {
                    var role = rule.roles().iterator().next();
                    var others = EnumSet.complementOf(EnumSet.of(rule.scope()));
                    var request = request(
                            rule.methods().iterator().next(),
                            example(rule.route().getPatternString()));
                    request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + token(people.get(role), others));
                    assertThat(passes(request)).isFalse();
                }));
    }

    @Test
    void who_holds_several_roles_may_what_one_of_them_may() throws Exception {
        var both = People.with(accounts, Role.AUDITOR, Role.APPLICANT);
        assertThat(passes(signedIn(request("GET", "/my/applications"), both))).isTrue();
        assertThat(passes(signedIn(request("GET", "/desk/record"), both))).isTrue();
        assertThat(passes(signedIn(request("GET", "/desk/people"), both))).isFalse();
    }

    @Test
    void disguised_paths_do_not_get_through() {
        for (var path : List.of(
                "/desk/../my",
                "/calls/..;/desk",
                "/calls/%2e%2e/desk",
                "//desk",
                "/desk;x=/assets/",
                "/assets/..%2fdesk",
                "/camunda/api/admin/setup;/default/user/create",
                "/DESK",
                "/login/")) {
            assertThat(passesQuietly(signedIn(request("GET", path), people.get(Role.APPLICANT))))
                    .as(path)
                    .isFalse();
        }
    }

    @Test
    void a_row_that_cannot_be_understood_stops_the_start_and_is_named() {
        for (var row : List.of(
                "{ route: /x, methods: [GET], who: [offcier] }",
                "{ route: /x, methods: [GET], who: everyone }",
                "{ route: /x, methods: [GET], who: public, relaton: own }",
                "{ route: /x, methods: [GET], who: public, scope: all }",
                "{ methods: [GET], who: public }")) {
            var file = new ByteArrayResource(("groups: {}\nroutes:\n  - " + row).getBytes());
            assertThatThrownBy(() -> AccessMatrix.read(file))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("access-matrix.yaml: row 1 ");
        }
    }

    private Stream<AccessRule> apiRules() {
        return matrix.rules().stream().filter(rule -> rule.scope() != null);
    }

    private boolean reaches(String verb, String path, Role role) throws Exception {
        var request = request(verb, path);
        if (role == null) {
            return passes(request);
        }
        if (path.startsWith("/api/")) {
            request.addHeader(HttpHeaders.AUTHORIZATION, "Bearer " + secrets.get(role));
            return passes(request);
        }
        return passes(signedIn(request, people.get(role)));
    }

    /** Whether a request comes through the chains; those that sign-in itself answers never do. */
    private boolean passes(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        var behind = new MockFilterChain();
        chains.doFilter(request, response, behind);
        if (behind.getRequest() != null) {
            return true;
        }
        return isAnsweredBySignIn(request) && response.getStatus() < 400 && !isSentAway(response);
    }

    private boolean passesQuietly(MockHttpServletRequest request) {
        try {
            return passes(request);
        } catch (Exception refused) {
            return false;
        }
    }

    private static boolean isAnsweredBySignIn(MockHttpServletRequest request) {
        var path = request.getRequestURI();
        return request.getMethod().equals("POST")
                && (path.equals("/login") || path.equals("/logout") || path.endsWith("/logout"));
    }

    private static boolean isSentAway(MockHttpServletResponse response) {
        return "/login?expired".equals(response.getRedirectedUrl());
    }

    private MockHttpServletRequest request(String verb, String path) {
        var request = new MockHttpServletRequest(servletContext, verb, path);
        request.setServletPath(path);
        request.addHeader(HttpHeaders.ACCEPT, "text/html");
        return verb.equals("GET") || path.startsWith("/api/") || path.startsWith("/camunda/")
                ? request
                : SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(request);
    }

    private static MockHttpServletRequest signedIn(MockHttpServletRequest request, Person person) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                        UsernamePasswordAuthenticationToken.authenticated(SignedIn.as(person), null, List.of()))
                .postProcessRequest(request);
    }

    private String token(Person person, EnumSet<AccessScope> scopes) {
        return tokens.issue(person, "test", scopes, Duration.ofDays(1)).secret();
    }

    private static String example(String pattern) {
        return Arrays.stream(pattern.split("/", -1))
                .map(part -> part.matches("\\*+|\\{.*}") ? "some" : part)
                .reduce((a, b) -> a + "/" + b)
                .orElse("/");
    }
}
