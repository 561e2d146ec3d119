package org.gyoryu.workflow.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gyoryu.testing.People.person;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.gyoryu.applications.ApplicationQueries;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.forms.CheckedValues;
import org.gyoryu.forms.Forms;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.testing.EngineTest;
import org.gyoryu.testing.Jobs;
import org.gyoryu.workflow.TaskItem;
import org.gyoryu.workflow.TimelineStep;
import org.gyoryu.workflow.Timelines;
import org.gyoryu.workflow.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@EngineTest
@Import(TwoDesks.class)
class WorklistTests {

    private final UUID application = UUID.randomUUID();
    private final Person officer = person("officer", Role.OFFICER);
    private final Person other = person("officer2", Role.OFFICER);
    private final Person applicant = person("applicant", Role.APPLICANT);
    private final Person reviewer = person("reviewer1", Role.REVIEWER);

    @Autowired
    Worklist worklist;

    @Autowired
    Timelines timelines;

    @Autowired
    TwoDesks desks;

    @Autowired
    Organisations organisations;

    @Autowired
    ApplicationQueries applications;

    @Autowired
    Forms forms;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService engineForms;

    @Autowired
    IdentityService identity;

    @Autowired
    Jobs jobs;

    @BeforeEach
    void start() {
        desks.routing = Map.of();
        desks.letterFails = null;
        desks.furnish(applications, forms);
        belongs(applicant);
        TwoDesks.deploy(repository);
        TwoDesks.start(runtime, application);
    }

    @Test
    void a_task_is_offered_to_its_role_alone() {
        assertThat(taskOf(officer)).satisfies(task -> {
            assertThat(task.elementId()).isEqualTo("Task_Screen");
            assertThat(task.name().ko()).isEqualTo("요건 검토");
            assertThat(task.applicationNumber()).isEqualTo(TwoDesks.number(application));
            assertThat(task.callCode()).isEqualTo("2026-LS");
            assertThat(task.dueAt()).isNotNull();
        });
        assertThat(worklist.of(officer)).extracting(TaskItem::applicationId).contains(application);
        assertThat(worklist.ofApplication(application, reviewer)).isEmpty();
        assertThat(worklist.ofApplication(application, applicant)).isEmpty();
    }

    @Test
    void nobody_screens_an_application_of_their_own_organisation() {
        var task = taskOf(officer);
        belongs(officer);
        assertThat(worklist.ofApplication(application, officer)).isEmpty();
        assertThatThrownBy(() -> worklist.get(task.id(), officer)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> worklist.complete(task.id(), Map.of(), officer))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void completing_a_group_s_task_claims_it_and_hands_the_values_to_the_room() {
        desks.routing = Map.of("screeningOutcome", "accepted");
        worklist.complete(taskOf(officer).id(), Map.of("outcome", "accepted", "note", "fine"), officer);

        assertThat(desks.handled.get("test-screen")).containsEntry("note", "fine");
        var instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(TwoDesks.number(application))
                .singleResult();
        assertThat(runtime.getVariables(instance.getId()))
                .containsOnlyKeys("applicationId", "reviewer", "screeningOutcome");
        assertThat(taskOf(applicant).elementId()).isEqualTo("Task_Answer");
        assertThat(worklist.ofApplication(application, officer)).isEmpty();
    }

    @Test
    void a_wrong_value_leaves_the_task_open_and_reaches_no_room() {
        var task = taskOf(officer);
        desks.handled.clear();
        given(forms.check(eq("test-screen"), any(), any()))
                .willReturn(new CheckedValues(Map.of(), List.of(FieldProblem.at("extra", "forms.unknown"))));
        assertThatThrownBy(() -> worklist.complete(task.id(), Map.of("extra", 1), officer))
                .isInstanceOf(Invalid.class);
        assertThat(desks.handled).isEmpty();
        assertThat(taskOf(officer).assignee()).isNull();
    }

    @Test
    void a_handler_cannot_store_texts_or_move_the_case_to_another_application() {
        var task = taskOf(officer);
        for (Map<String, Object> routing : List.<Map<String, Object>>of(
                Map.of("applicationId", UUID.randomUUID().toString()),
                Map.of("note", "x".repeat(201)),
                Map.of("score", List.of(1, 2)))) {
            desks.routing = routing;
            assertThatThrownBy(() -> worklist.complete(task.id(), Map.of(), officer))
                    .isInstanceOf(IllegalStateException.class);
        }
        assertThat(taskOf(officer)).isEqualTo(task);
    }

    @Test
    void what_is_done_is_said_to_be_done_and_what_was_never_theirs_to_be_absent() {
        var task = taskOf(officer);
        worklist.complete(task.id(), Map.of(), officer);
        assertThatThrownBy(() -> worklist.complete(task.id(), Map.of(), other)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> worklist.complete(task.id(), Map.of(), reviewer))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_claimed_task_is_its_holder_s_until_the_role_is_withdrawn() {
        var task = taskOf(officer);
        tasks.claim(task.id(), "officer");
        assertThat(worklist.ofApplication(application, other)).isEmpty();
        assertThat(taskOf(officer).assignee()).isEqualTo("officer");
        assertThat(worklist.ofApplication(application, person("officer", Role.REVIEWER)))
                .isEmpty();
    }

    @Test
    void a_signed_in_person_cannot_complete_past_the_form() {
        var task = taskOf(officer);
        identity.setAuthentication("officer", List.of("officer"));
        try {
            assertThatThrownBy(() -> tasks.complete(task.id(), Map.of("decision", "selected")))
                    .isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> tasks.resolveTask(task.id())).isInstanceOf(AuthorizationException.class);
            assertThatThrownBy(() -> engineForms.submitStartForm("two-desks:1", Map.of()))
                    .isInstanceOf(AuthorizationException.class);
        } finally {
            identity.clearAuthentication();
        }
        assertThat(taskOf(officer)).isEqualTo(task);
    }

    @Test
    void the_timeline_tells_the_public_steps_and_who_acts() {
        worklist.complete(taskOf(officer).id(), Map.of(), officer);
        assertThat(timelines.of(application))
                .extracting(step -> step.name().en(), TimelineStep::who, TimelineStep::active)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Screening", "officer", false),
                        org.assertj.core.groups.Tuple.tuple("Your answer", "applicant", true));
        assertThat(timelines.of(application).get(0).dueAt()).isNotNull();
    }

    @Test
    void a_cancelled_case_leaves_no_open_task_and_an_unfinished_step() {
        var task = taskOf(officer);
        runtime.deleteProcessInstance(
                runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(TwoDesks.number(application))
                        .singleResult()
                        .getId(),
                "withdrawn");
        assertThatThrownBy(() -> worklist.get(task.id(), officer)).isInstanceOf(Refused.class);
        assertThat(timelines.of(application))
                .singleElement()
                .satisfies(step -> assertThat(step.cancelled()).isTrue());
    }

    @Test
    void a_reviewer_s_task_is_the_reviewer_s_alone() {
        worklist.complete(taskOf(officer).id(), Map.of(), officer);
        worklist.complete(taskOf(applicant).id(), Map.of(), applicant);
        jobs.runDue(TwoDesks.number(application));
        assertThat(taskOf(reviewer).elementId()).isEqualTo("Task_Score");
        assertThat(worklist.get(taskOf(reviewer).id(), reviewer).facts())
                .containsEntry("number", TwoDesks.number(application));
        assertThat(worklist.ofApplication(application, person("reviewer2", Role.REVIEWER)))
                .isEmpty();
        assertThat(worklist.ofApplication(application, officer)).isEmpty();
    }

    private TaskItem taskOf(Person person) {
        var found = worklist.ofApplication(application, person);
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private void belongs(Person person) {
        var organisation = mock(Organisation.class);
        given(organisation.id()).willReturn(desks.organisation);
        given(organisations.ofPerson(person.id())).willReturn(List.of(organisation));
    }
}
