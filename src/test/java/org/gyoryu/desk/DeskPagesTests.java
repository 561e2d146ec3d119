package org.gyoryu.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.UUID;
import org.gyoryu.applications.Applicants;
import org.gyoryu.applications.ApplicationQueries;
import org.gyoryu.calls.Call;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.records.Access;
import org.gyoryu.records.AccessRecord;
import org.gyoryu.testing.GyoryuTest;
import org.gyoryu.testing.Jobs;
import org.gyoryu.workflow.TaskItem;
import org.gyoryu.workflow.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every page of the desk for every role that may open it, and what stays shut. */
@GyoryuTest
class DeskPagesTests {

    @Autowired
    WebApplicationContext context;

    @Autowired
    Applicants applicants;

    @Autowired
    ApplicationQueries queries;

    @Autowired
    AccessRecord accesses;

    @Autowired
    Worklist worklist;

    @Autowired
    Jobs jobs;

    private MockMvc web;
    private Call call;
    private Applicants.Applicant applicant;
    private UUID application;
    private String number;

    @BeforeEach
    void an_application_that_was_handed_in() {
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        call = applicants.openCallForMany();
        applicant = applicants.of(OrganisationKind.ARTS_ORGANISATION);
        number = applicants.handedIn(call, applicant).number();
        application = queries.byNumber(number).orElseThrow().id();
        jobs.runDue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFFICER", "FINANCE", "MANAGER", "AUDITOR"})
    void cases_open_in_both_languages(Role role) throws Exception {
        var person = applicants.person(role);
        for (var language : List.of("en", "ko")) {
            for (var path : List.of("/desk", "/desk/applications", "/desk/calls/" + call.code(), page())) {
                var answer = open(path + "?lang=" + language, person);
                assertThat(answer.getStatus()).as(path).isEqualTo(200);
                assertThat(answer.getContentAsString())
                        .as(path)
                        .contains("lang=\"" + language + "\"")
                        .doesNotContain("??");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/desk/processes, OFFICER, FINANCE",
        "/desk/processes/local-support-application, MANAGER, FINANCE",
        "/desk/incidents, ADMIN, FINANCE",
        "/desk/letters, OFFICER, ADMIN",
        "/desk/record, AUDITOR, OFFICER",
        "/desk/accesses, AUDITOR, MANAGER",
        "/desk/people, ADMIN, MANAGER"
    })
    void the_other_pages_open_to_those_whom_they_are_for(String path, Role allowed, Role refused) throws Exception {
        for (var language : List.of("en", "ko")) {
            var answer = open(path + "?lang=" + language, applicants.person(allowed));
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getContentAsString()).doesNotContain("??");
        }
        assertThat(open(path, applicants.person(refused)).getStatus()).isEqualTo(403);
    }

    @Test
    void administrators_and_people_from_outside_do_not_read_applications() throws Exception {
        for (var role : List.of(Role.ADMIN, Role.REVIEWER, Role.CHAIR, Role.APPLICANT)) {
            assertThat(open(page(), applicants.person(role)).getStatus()).isEqualTo(403);
        }
    }

    @Test
    void a_manager_sees_where_it_stands_but_not_what_was_written() throws Exception {
        var manager = open(page(), applicants.person(Role.MANAGER)).getContentAsString();
        var officer = open(page(), applicants.person(Role.OFFICER)).getContentAsString();

        assertThat(manager)
                .contains(number)
                .doesNotContain("id=\"application\"")
                .doesNotContain("id=\"messages\"");
        assertThat(officer).contains("id=\"application\"").contains("id=\"messages\"");
    }

    @Test
    void a_member_of_the_applicants_organisation_does_not_find_it_even_as_officer() throws Exception {
        var both = applicants.certifierOf(applicant);
        context.getBean(org.gyoryu.people.Accounts.class).grantRole(both.id(), Role.OFFICER, "test");

        assertThat(open(page(), both).getStatus()).isEqualTo(404);
        assertThat(open("/desk/applications?q=" + number, both).getContentAsString())
                .doesNotContain(page());
    }

    @Test
    void an_application_that_does_not_exist_is_answered_in_the_pages_frame() throws Exception {
        var answer = open("/desk/applications/" + UUID.randomUUID(), applicants.person(Role.OFFICER));

        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("site-head").doesNotContain("??");
    }

    @Test
    void the_search_finds_by_number_and_by_organisation() throws Exception {
        var officer = applicants.person(Role.OFFICER);

        assertThat(open("/desk/applications?q=" + number, officer).getContentAsString())
                .contains(page());
        assertThat(open("/desk/applications?q=" + applicant.person().username(), officer)
                        .getContentAsString())
                .contains(page());
        assertThat(open("/desk/applications?q=nothing-like-this&status=NONSENSE", officer)
                        .getContentAsString())
                .doesNotContain(page());
    }

    @Test
    void every_reading_is_noted() throws Exception {
        var officer = applicants.person(Role.OFFICER);
        open(page(), officer);

        assertThat(accesses.ofApplication(application))
                .extracting(Access::account)
                .contains(officer.username());
    }

    @Test
    void an_export_needs_a_reason_and_is_noted() throws Exception {
        var officer = applicants.person(Role.OFFICER);
        var path = "/desk/calls/" + call.code() + "/export";

        assertThat(send(path + "?format=csv", officer).getStatus()).isEqualTo(302);
        var csv = send(path + "?format=csv&reason=panel+meeting", officer);
        assertThat(csv.getStatus()).isEqualTo(200);
        assertThat(csv.getContentAsString()).contains(number).contains("Mean score");
        assertThat(send(path + "?format=csv&reason=panel+meeting", applicants.person(Role.MANAGER))
                        .getContentAsString())
                .contains(number)
                .doesNotContain("Mean score");
        assertThat(send(path + "?format=xlsx&reason=panel+meeting", officer).getContentType())
                .contains("spreadsheetml");
    }

    @Test
    void the_record_is_verified_on_demand() throws Exception {
        var answer = send("/desk/record/verification", applicants.person(Role.AUDITOR));

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString()).contains("notice good");
    }

    @Test
    void an_administrator_grants_and_withdraws_a_role() throws Exception {
        var admin = applicants.person(Role.ADMIN);
        var person = applicants.person(Role.OFFICER);
        var accounts = context.getBean(org.gyoryu.people.Accounts.class);

        send("/desk/people/" + person.id() + "/roles?role=FINANCE", admin);
        assertThat(accounts.byUsername(person.username()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.OFFICER, Role.FINANCE);
        send("/desk/people/" + person.id() + "/roles/OFFICER/withdrawal", admin);
        assertThat(accounts.byUsername(person.username()).orElseThrow().roles()).containsExactly(Role.FINANCE);
    }

    @Test
    void the_screening_officer_opens_the_dossier_and_nobody_else() throws Exception {
        var officer = applicants.person(Role.OFFICER);
        var task = worklist.ofApplication(application, officer).stream()
                .map(TaskItem::id)
                .findFirst()
                .orElseThrow();

        var dossier = open("/dossier/" + task, officer);

        assertThat(dossier.getStatus()).isEqualTo(200);
        assertThat(dossier.getContentAsString()).contains(number).doesNotContain("??");
        for (var role : List.of(Role.REVIEWER, Role.CHAIR)) {
            assertThat(open("/dossier/" + task, applicants.person(role)).getStatus())
                    .isEqualTo(404);
        }
        assertThat(open("/dossier/" + task, applicants.person(Role.MANAGER)).getStatus())
                .isEqualTo(403);
    }

    private String page() {
        return "/desk/applications/" + application;
    }

    private MockHttpServletResponse open(String path, Person person) throws Exception {
        return web.perform(get(path).with(user(person.username()))).andReturn().getResponse();
    }

    private MockHttpServletResponse send(String path, Person person) throws Exception {
        return web.perform(post(path).with(user(person.username())).with(csrf()))
                .andReturn()
                .getResponse();
    }
}
