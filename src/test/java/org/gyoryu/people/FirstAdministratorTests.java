package org.gyoryu.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gyoryu.core.StartRefused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PeopleTest
@Transactional
class FirstAdministratorTests {

    @Autowired
    FirstAdministrator first;

    @Autowired
    Accounts accounts;

    @Autowired
    AccountStore store;

    @Autowired
    Links links;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_link_lets_the_first_administrator_choose_a_password() {
        jdbc.sql("delete from people_role where role = 'ADMIN'").update();
        var link = first.create("kim.admin:kim.admin@example.org");

        var token = link.substring(link.indexOf("token=") + 6);
        var person = accounts.ofResetLink(token).orElseThrow();
        assertThat(person.roles()).containsExactly(Role.ADMIN);
        assertThat(store.byId(person.id()).orElseThrow().password()).isNull();
        assertThat(grantedBy(person)).isEqualTo("operator");
    }

    @Test
    void it_does_nothing_while_there_is_an_administrator() {
        People.with(accounts, Role.ADMIN);
        assertThat(first.create("second:second@example.org")).isNull();
        assertThat(accounts.byUsername("second")).isEmpty();
    }

    @Test
    void a_wrong_setting_stops_the_start_with_its_name() {
        jdbc.sql("delete from people_role where role = 'ADMIN'").update();
        for (var wrong : new String[] {"kim", "Kim Admin:kim@example.org", "kim:nowhere"}) {
            assertThatThrownBy(() -> first.create(wrong))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageStartingWith("gyoryu.create-admin: ");
        }
    }

    private String grantedBy(Person person) {
        return jdbc.sql("select granted_by from people_role where person_id = ?")
                .param(person.id())
                .query(String.class)
                .single();
    }
}
