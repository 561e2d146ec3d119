package org.gyoryu.people.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.ExternalAccounts;
import org.gyoryu.people.People;
import org.gyoryu.people.PeopleTest;
import org.gyoryu.people.Role;
import org.gyoryu.people.SignIns;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.test.context.TestPropertySource;

@PeopleTest
@TestPropertySource(
        properties = {
            "spring.security.oauth2.client.registration.house.client-id=gyoryu",
            "spring.security.oauth2.client.registration.house.client-secret=secret",
            "spring.security.oauth2.client.registration.house.client-name=House account",
            "spring.security.oauth2.client.registration.house.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.house.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}",
            "spring.security.oauth2.client.registration.house.scope=openid,email,profile",
            "spring.security.oauth2.client.provider.house.authorization-uri=https://id.example.org/authorize",
            "spring.security.oauth2.client.provider.house.token-uri=https://id.example.org/token",
            "spring.security.oauth2.client.provider.house.jwk-set-uri=https://id.example.org/keys",
            "gyoryu.identity.local-passwords=false"
        })
class OidcPeopleTests {

    @LocalServerPort
    int port;

    @Autowired
    Accounts accounts;

    @Autowired
    ExternalAccounts external;

    @Autowired
    SignIns signIns;

    @Test
    void configuration_alone_leads_to_the_provider_and_closes_local_passwords() {
        var browser = new Browser(port);
        var page = browser.get("/login").body();
        assertThat(page)
                .contains("House account", "/oauth2/authorization/house")
                .doesNotContain("type=\"password\"");
        assertThat(browser.get("/oauth2/authorization/house").headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address)
                        .startsWith("https://id.example.org/authorize?")
                        .contains("state=", "nonce=", "code_challenge="));

        var person = People.with(accounts, Role.APPLICANT);
        var guess = browser.send(browser.request("/api/v1/applications")
                .header(
                        "Authorization",
                        "Basic "
                                + java.util.Base64.getEncoder()
                                        .encodeToString((person.username() + ":" + People.PASSWORD).getBytes())));
        assertThat(guess.statusCode()).isEqualTo(401);
    }

    @Test
    void a_verified_address_finds_the_account_once_and_the_subject_from_then_on() {
        var person = People.with(accounts, Role.OFFICER);
        var subject = UUID.randomUUID().toString();
        var user = people("", user(subject, person.email(), true, Map.of()));
        assertThat(user.getName()).isEqualTo(person.username());
        assertThat(people("", user(subject, "elsewhere@example.org", false, Map.of()))
                        .getName())
                .isEqualTo(person.username());
        assertThatThrownBy(() -> people("", user("another", person.email(), true, Map.of())))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void an_address_that_was_not_verified_proves_nothing() {
        var person = People.with(accounts, Role.ADMIN);
        assertThatThrownBy(() -> people("", user("stranger", person.email(), false, Map.of())))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    @Test
    void somebody_new_becomes_an_applicant() {
        var subject = UUID.randomUUID().toString();
        var user = people("", user(subject, subject + "@example.org", true, Map.of("roles", List.of("admin"))));
        assertThat(accounts.byUsername(user.getName()).orElseThrow().roles()).containsExactly(Role.APPLICANT);
    }

    @Test
    void a_claim_decides_the_roles_where_it_is_configured() {
        var subject = UUID.randomUUID().toString();
        var email = subject + "@example.org";
        var user = people("roles", user(subject, email, true, Map.of("roles", List.of("officer", "finance", "king"))));
        assertThat(accounts.byUsername(user.getName()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.OFFICER, Role.FINANCE);
        people("roles", user(subject, email, true, Map.of("roles", List.of("finance"))));
        assertThat(accounts.byUsername(user.getName()).orElseThrow().roles()).containsExactly(Role.FINANCE);
    }

    @Test
    void a_closed_account_stays_closed() {
        var person = People.with(accounts, Role.OFFICER);
        accounts.disable(person.id(), "admin");
        assertThatThrownBy(() -> people("", user("sub-" + person.id(), person.email(), true, Map.of())))
                .isInstanceOf(OAuth2AuthenticationException.class);
    }

    /** What the house makes of a user whom the provider sent. */
    private OidcUser people(String rolesClaim, OidcUser sent) {
        var properties = new IdentityProperties(false, false, new IdentityProperties.Oidc(true, rolesClaim));
        return new OidcPeople(request -> sent, external, signIns, properties).loadUser(null);
    }

    private static OidcUser user(String subject, String email, boolean verified, Map<String, Object> more) {
        var claims = new TreeMap<String, Object>(more);
        claims.put("iss", "https://id.example.org");
        claims.put("sub", subject);
        claims.put("email", email);
        claims.put("email_verified", verified);
        claims.put("name", "Han Sora");
        var token = new OidcIdToken("token", Instant.now(), Instant.now().plusSeconds(60), claims);
        return new DefaultOidcUser(List.of(), token);
    }
}
