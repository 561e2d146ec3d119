package org.gyoryu.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Forbidden;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.core.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PeopleTest
class OrganisationsTests {

    private static final AtomicInteger NEXT = new AtomicInteger(123_450_000);

    @Autowired
    Accounts accounts;

    @Autowired
    Organisations organisations;

    private Person mayor;
    private Person clerk;

    @BeforeEach
    void people() {
        mayor = People.with(accounts, Role.APPLICANT);
        clerk = People.with(accounts, Role.APPLICANT);
    }

    @Test
    void who_creates_an_organisation_administers_it() {
        var city = organisations.create(profile(number()), mayor);

        assertThat(organisations.ofPerson(mayor.id())).containsExactly(city);
        assertThat(organisations.isAdministrator(city.id(), mayor.id())).isTrue();
        assertThat(organisations.get(city.id())).isEqualTo(city);
        assertThat(city.name().ko()).isEqualTo("가람시");
        assertThat(city.profile().country()).isEqualTo("KR");
        assertThat(city.profile().businessNumber()).hasSize(10);
    }

    @Test
    void every_wrong_value_of_the_profile_is_named() {
        var wrong = new OrganisationProfile(
                OrganisationKind.LOCAL_GOVERNMENT,
                "",
                "x".repeat(151),
                "124-81-00999",
                "123",
                "A\u202eB",
                "",
                "XX",
                LocalDate.of(2999, 1, 1),
                null,
                -1,
                false);
        assertThatThrownBy(() -> organisations.create(wrong, mayor))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.problems())
                                .extracting(FieldProblem::path)
                                .containsExactlyInAnyOrder(
                                        "nameKo",
                                        "nameEn",
                                        "businessNumber",
                                        "corporateNumber",
                                        "representative",
                                        "address",
                                        "country",
                                        "founded",
                                        "field",
                                        "staff",
                                        "privacyConsent"));
        assertThat(organisations.ofPerson(mayor.id())).isEmpty();
    }

    @Test
    void bodies_abroad_have_a_country_instead_of_a_number() {
        assertThatThrownBy(() -> organisations.create(abroad(null), mayor)).isInstanceOf(Invalid.class);
        assertThat(organisations.create(abroad("VN"), mayor).profile().businessNumber())
                .isNull();
    }

    @Test
    void a_number_that_is_known_is_refused_with_the_way_on() {
        var number = number();
        var city = organisations.create(profile(number), mayor);
        assertThatThrownBy(() -> organisations.create(profile(number), clerk)).isInstanceOf(Refused.class);
        assertThat(organisations.byBusinessNumber(BusinessNumber.parse(number).orElseThrow()))
                .contains(city);
    }

    @Test
    void who_asks_to_join_acts_for_it_once_approved() {
        var city = organisations.create(profile(number()), mayor);
        organisations.requestToJoin(city.id(), clerk);
        organisations.requestToJoin(city.id(), clerk);

        assertThat(organisations.isMember(city.id(), clerk.id())).isFalse();
        assertThat(organisations.ofPerson(clerk.id())).isEmpty();
        assertThatThrownBy(() -> organisations.approve(city.id(), clerk.id(), clerk))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.members(city.id(), clerk)).isInstanceOf(NotFound.class);

        organisations.approve(city.id(), clerk.id(), mayor);
        assertThat(organisations.isMember(city.id(), clerk.id())).isTrue();
        assertThat(organisations.membersOf(city.id())).containsExactly(mayor, clerk);
        assertThatThrownBy(() -> organisations.approve(city.id(), clerk.id(), mayor))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_certifier_is_a_second_person_named_by_an_administrator() {
        var city = cityWithClerk();
        assertThatThrownBy(() -> organisations.nameCertifier(city.id(), mayor.id(), mayor))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> organisations.nameCertifier(city.id(), clerk.id(), clerk))
                .isInstanceOf(Forbidden.class);
        organisations.nameCertifier(city.id(), clerk.id(), mayor);

        assertThat(organisations.certifiersOf(city.id())).containsExactly(clerk);
        assertThat(organisations.isCertifier(city.id(), clerk.id())).isTrue();
        assertThat(organisations.isCertifier(city.id(), mayor.id())).isFalse();
    }

    @Test
    void a_foreign_organisation_is_answered_like_an_absent_one() {
        var city = organisations.create(profile(number()), mayor);
        assertThatThrownBy(() -> organisations.change(city.id(), city.profile(), 1, clerk))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("people.organisation.unknown");
        assertThatThrownBy(() -> organisations.remove(city.id(), mayor.id(), clerk))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void members_leave_but_not_the_last_administrator() {
        var city = cityWithClerk();
        assertThatThrownBy(() -> organisations.remove(city.id(), mayor.id(), mayor))
                .isInstanceOf(Refused.class);
        organisations.setKind(city.id(), clerk.id(), Membership.Kind.ADMINISTRATOR, mayor);
        organisations.remove(city.id(), mayor.id(), mayor);

        assertThat(organisations.isMember(city.id(), mayor.id())).isFalse();
        assertThatThrownBy(() -> organisations.setKind(city.id(), clerk.id(), Membership.Kind.MEMBER, clerk))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_change_that_somebody_else_overtook_is_refused() {
        var city = organisations.create(profile(number()), mayor);
        var changed = organisations.change(city.id(), city.profile(), 1, mayor);
        assertThat(changed.version()).isEqualTo(2);
        assertThatThrownBy(() -> organisations.change(city.id(), city.profile(), 1, mayor))
                .isInstanceOf(Stale.class);
    }

    @Test
    void a_closed_account_acts_for_nobody() {
        var city = cityWithClerk();
        accounts.disable(clerk.id(), "admin");
        assertThat(organisations.membersOf(city.id())).containsExactly(mayor);
    }

    private Organisation cityWithClerk() {
        var city = organisations.create(profile(number()), mayor);
        organisations.requestToJoin(city.id(), clerk);
        organisations.approve(city.id(), clerk.id(), mayor);
        return city;
    }

    private static OrganisationProfile profile(String number) {
        return new OrganisationProfile(
                OrganisationKind.LOCAL_GOVERNMENT,
                " 가람시 ",
                "Garam City",
                number,
                null,
                "김하늘",
                "가람시 중앙로 1",
                null,
                LocalDate.of(1995, 1, 1),
                ArtsField.OTHER,
                120,
                true);
    }

    private static OrganisationProfile abroad(String country) {
        return new OrganisationProfile(
                OrganisationKind.OVERSEAS_BODY,
                "하노이 예술관",
                "Hanoi Arts House",
                null,
                null,
                "Tran Lan",
                "1 Hang Bai, Hanoi",
                country,
                LocalDate.of(2001, 5, 4),
                ArtsField.VISUAL,
                null,
                true);
    }

    /** A new number with its right check digit, as people write it. */
    private static String number() {
        var nine = String.valueOf(NEXT.incrementAndGet());
        for (var digit = 0; digit <= 9; digit++) {
            var parsed = BusinessNumber.parse(nine + digit);
            if (parsed.isPresent()) {
                return parsed.get().formatted();
            }
        }
        throw new AssertionError(nine);
    }
}
