package org.gyoryu.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.Refused;
import org.gyoryu.people.AccountMail.AddressAlreadyRegistered;
import org.gyoryu.people.AccountMail.AddressConfirmationRequested;
import org.gyoryu.people.AccountMail.Invitation;
import org.gyoryu.people.AccountMail.PasswordResetRequested;
import org.gyoryu.people.AccountMail.PasswordWasChanged;
import org.gyoryu.people.AccountMail.ResetWithoutAccount;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@PeopleTest
class AccountsTests {

    private static final String SOURCE = "192.0.2.1";

    @Autowired
    Accounts accounts;

    @Autowired
    SignIns signIns;

    @Autowired
    AccountLetters letters;

    @Autowired
    JdbcClient jdbc;

    @Test
    void an_account_exists_once_its_address_is_confirmed() {
        var email = email();
        accounts.register(new Registration(email, "Kim Minji", "seven green lanterns", Locale.KOREAN), SOURCE);
        assertThat(signIn(email, "seven green lanterns")).isFalse();

        var letter = letters.last(AddressConfirmationRequested.class, email);
        var person = accounts.confirmAddress(letter.token());

        assertThat(person.roles()).containsExactly(Role.APPLICANT);
        assertThat(person.username()).doesNotContain("kim").doesNotContain("@");
        assertThat(person.locale()).isEqualTo(Locale.KOREAN);
        assertThat(signIn(email, "seven green lanterns")).isTrue();
        assertThat(signIn(person.username(), "seven green lanterns")).isTrue();
        assertThatThrownBy(() -> accounts.confirmAddress(letter.token())).isInstanceOf(Refused.class);
    }

    @Test
    void a_known_address_is_answered_alike_and_told_by_mail() {
        var known = People.with(accounts, Role.APPLICANT);
        accounts.register(
                new Registration(known.email().toUpperCase(Locale.ROOT), "Another", "seven green lanterns", null),
                SOURCE);

        assertThat(letters.last(AddressAlreadyRegistered.class, known.email()).personId())
                .isEqualTo(known.id());
        assertThat(signIn(known.email(), "seven green lanterns")).isFalse();
        assertThat(signIn(known.email(), People.PASSWORD)).isTrue();
    }

    @Test
    void only_digests_of_tokens_and_passwords_are_stored() {
        var email = email();
        accounts.register(new Registration(email, "Lee", "seven green lanterns", Locale.ENGLISH), SOURCE);
        var token = letters.last(AddressConfirmationRequested.class, email).token();

        var row = jdbc.sql("select * from people_registration where email = ?")
                .param(email)
                .query()
                .singleRow();
        assertThat(row.get("password").toString()).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(row.values().toString()).doesNotContain(token);
        assertThat((byte[]) row.get("token_digest")).isEqualTo(Secrets.digest(token));
    }

    @Test
    void every_wrong_field_of_a_registration_is_named() {
        assertThatThrownBy(() -> accounts.register(
                        new Registration("nobody@example.org\r\nBcc: all@example.org", "", "short", Locale.KOREAN),
                        SOURCE))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(FieldProblem::path)
                                .containsExactly("email", "name", "password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234567", "password1", "QWERTYUIOP", "1q2w3e4r!", "aaaaaaaaaa", "abababababab"})
    void short_and_common_passwords_are_refused(String password) {
        assertThat(new Passwords().problem("password", password)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gyoryu-demo", "비밀번호는길게길게", "two words", "😀😁😂🤣😃😄😅😆"})
    void any_character_is_allowed(String password) {
        var passwords = new Passwords();
        assertThat(passwords.problem("password", password)).isEmpty();
        assertThat(passwords.matches(password, passwords.encode(password))).isTrue();
    }

    @Test
    void lengths_up_to_128_are_allowed_and_hangul_composed_elsewhere_stays_the_same() {
        var passwords = new Passwords();
        assertThat(passwords.problem("password", "xyz".repeat(42) + "xy")).isEmpty();
        assertThat(passwords.problem("password", "xyz".repeat(43))).isPresent();
        var decomposed = java.text.Normalizer.normalize("한글로된비밀번호", java.text.Normalizer.Form.NFD);
        assertThat(passwords.matches(decomposed, passwords.encode("한글로된비밀번호"))).isTrue();
    }

    @Test
    void a_reset_link_works_once_and_only_the_newest_one() {
        var person = People.with(accounts, Role.APPLICANT);
        accounts.requestReset(person.email(), Locale.ENGLISH, SOURCE);
        var older = letters.last(PasswordResetRequested.class, person.email()).token();
        accounts.requestReset(person.email(), Locale.ENGLISH, SOURCE);
        var newer = letters.last(PasswordResetRequested.class, person.email()).token();

        assertThat(accounts.ofResetLink(newer)).contains(person);
        assertThatThrownBy(() -> accounts.resetPassword(older, "another long secret"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> accounts.resetPassword(newer, "password1")).isInstanceOf(Invalid.class);
        accounts.resetPassword(newer, "another long secret");

        assertThat(signIn(person.username(), "another long secret")).isTrue();
        assertThat(letters.to(person.email())).hasAtLeastOneElementOfType(PasswordWasChanged.class);
        assertThatThrownBy(() -> accounts.resetPassword(newer, "one more long secret"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_browser_of_a_reset_gets_in_whatever_strangers_guess() {
        var person = People.with(accounts, Role.APPLICANT);
        accounts.requestReset(person.email(), Locale.ENGLISH, SOURCE);
        var token = letters.last(PasswordResetRequested.class, person.email()).token();
        for (var i = 0; i < 25; i++) {
            signIns.withPassword(
                    person.username(), "guess", new SignIns.Origin("192.0.2." + i, null, SignIn.Way.FORM, "test"));
        }
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest(), response));
        try {
            accounts.resetPassword(token, "another long secret");
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }

        var device = response.getCookie("gyoryu-device").getValue();
        assertThat(signIn(person.username(), "another long secret")).isFalse();
        assertThat(signIns.withPassword(
                        person.username(),
                        "another long secret",
                        new SignIns.Origin(SOURCE, device, SignIn.Way.FORM, "test")))
                .contains(person);
    }

    @Test
    void a_link_that_is_too_old_does_not_work() {
        var person = People.with(accounts, Role.APPLICANT);
        accounts.requestReset(person.email(), Locale.ENGLISH, SOURCE);
        var token = letters.last(PasswordResetRequested.class, person.email()).token();
        jdbc.sql("update people_link set expires_at = expires_at - interval '31 minutes' where person_id = ?")
                .param(person.id())
                .update();

        assertThat(accounts.ofResetLink(token)).isEmpty();
        assertThatThrownBy(() -> accounts.resetPassword(token, "another long secret"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_reset_for_an_unknown_address_is_answered_alike_and_told_by_mail() {
        var email = email();
        accounts.requestReset(email, Locale.KOREAN, SOURCE);

        assertThat(letters.to(email))
                .singleElement()
                .isInstanceOfSatisfying(
                        ResetWithoutAccount.class,
                        letter -> assertThat(letter.locale()).isEqualTo(Locale.KOREAN));
    }

    @Test
    void one_address_gets_three_letters_an_hour_and_a_source_that_asks_for_more_is_refused() {
        var email = email();
        for (var i = 0; i < 5; i++) {
            accounts.requestReset(email, Locale.KOREAN, "192.0.2.9");
        }
        assertThat(letters.to(email)).hasSize(3);

        assertThatThrownBy(() -> {
                    for (var i = 0; i < 60; i++) {
                        accounts.requestReset(email(), Locale.KOREAN, "192.0.2.9");
                    }
                })
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_own_password_changes_only_with_the_current_one() {
        var person = People.with(accounts, Role.APPLICANT);
        assertThatThrownBy(() -> accounts.changePassword(person, "not the one", "another long secret"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(FieldProblem::path)
                                .containsExactly("current"));
        accounts.changePassword(person, People.PASSWORD, "another long secret");
        assertThat(signIn(person.username(), "another long secret")).isTrue();
        assertThat(signIn(person.username(), People.PASSWORD)).isFalse();
    }

    @Test
    void an_administrator_invites_without_knowing_a_password() {
        var n = UUID.randomUUID().toString().substring(0, 8);
        var person = accounts.create(
                new NewAccount("officer-" + n, "Park", n + "@example.org", Locale.KOREAN, Set.of(Role.OFFICER), null),
                "admin");
        assertThat(signIn(person.username(), "")).isFalse();

        accounts.resetPassword(letters.last(Invitation.class, person.email()).token(), "my own long secret");
        assertThat(signIn(person.username(), "my own long secret")).isTrue();
    }

    @Test
    void usernames_and_addresses_are_taken_once() {
        var person = People.with(accounts, Role.APPLICANT);
        for (var taken : List.of(
                new NewAccount(person.username(), "X", email(), Locale.KOREAN, Set.of(), People.PASSWORD),
                new NewAccount("other", "X", person.email().toUpperCase(Locale.ROOT), null, Set.of(), People.PASSWORD),
                new NewAccount("Bad Name", "X", email(), Locale.KOREAN, Set.of(), People.PASSWORD))) {
            assertThatThrownBy(() -> accounts.create(taken, "admin")).isInstanceOf(Invalid.class);
        }
    }

    @Test
    void a_closed_account_signs_in_nowhere() {
        var person = People.with(accounts, Role.OFFICER);
        accounts.disable(person.id(), "admin");
        assertThat(signIn(person.username(), People.PASSWORD)).isFalse();
        assertThat(accounts.byUsername(person.username())).isEmpty();
        assertThat(accounts.withRole(Role.OFFICER)).doesNotContain(person);

        accounts.enable(person.id(), "admin");
        assertThat(signIn(person.username(), People.PASSWORD)).isTrue();
    }

    @Test
    void a_withdrawn_role_is_gone_at_once_here_and_after_thirty_seconds_elsewhere() {
        var person = People.with(accounts, Role.OFFICER, Role.FINANCE);
        assertThat(accounts.byUsername(person.username()).orElseThrow().has(Role.OFFICER))
                .isTrue();
        accounts.withdrawRole(person.id(), Role.OFFICER, "admin");
        assertThat(accounts.byUsername(person.username()).orElseThrow().roles()).containsExactly(Role.FINANCE);

        var time = new long[1];
        var elsewhere = new PersonCache(() -> time[0]);
        var old = elsewhere.get(person.username(), () -> java.util.Optional.of(person));
        time[0] = PersonCache.KEPT.toNanos();
        assertThat(elsewhere.get(person.username(), () -> accounts.byId(person.id())))
                .isNotEqualTo(old);
    }

    @Test
    void people_are_found_by_parts_of_their_names_taken_as_they_are() {
        var person = People.with(accounts, Role.APPLICANT);
        assertThat(accounts.search(person.username(), 0))
                .extracting(Account::person)
                .contains(person);
        assertThat(accounts.search("%", 0)).isEmpty();
    }

    private boolean signIn(String login, String password) {
        return signIns.withPassword(login, password, new SignIns.Origin(SOURCE, null, SignIn.Way.FORM, "test"))
                .isPresent();
    }

    private static String email() {
        return UUID.randomUUID() + "@example.org";
    }
}
