package org.gyoryu.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.ApplicationDossier;
import org.gyoryu.applications.Applications;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.NotFound;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.review.Reviews;
import org.gyoryu.testing.People;
import org.gyoryu.workflow.TaskDetail;
import org.gyoryu.workflow.TaskItem;
import org.gyoryu.workflow.Worklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far the dossier opens to the holder of a task. */
class DossiersTests {

    private final UUID application = UUID.randomUUID();
    private final UUID organisation = UUID.randomUUID();
    private final Person reviewer = People.person("reviewer", Role.REVIEWER);
    private final Person officer = People.person("officer", Role.OFFICER);

    private final Worklist worklist = mock(Worklist.class);
    private final Applications applications = mock(Applications.class);
    private final Organisations organisations = mock(Organisations.class);
    private final Reviews reviews = mock(Reviews.class);
    private final Dossiers dossiers =
            new Dossiers(worklist, applications, reviews, new DeskCases(applications, organisations, reviews));

    @BeforeEach
    void an_application() {
        var dossier = mock(ApplicationDossier.class);
        given(dossier.id()).willReturn(application);
        given(dossier.organisationId()).willReturn(organisation);
        given(applications.dossier(application)).willReturn(dossier);
    }

    @Test
    void before_the_declaration_a_reviewer_sees_the_cover_alone() {
        task("declare-conflict", "reviewer", reviewer);

        var opened = dossiers.open("task", reviewer);

        assertThat(opened.view()).isEqualTo(Dossiers.View.COVER);
        assertThat(opened.documents()).isFalse();
    }

    @Test
    void a_reviewer_reads_while_the_review_room_lets_them() {
        task("score-application", "reviewer", reviewer);
        assertThatThrownBy(() -> dossiers.open("task", reviewer)).isInstanceOf(NotFound.class);

        given(reviews.mayRead(reviewer, application)).willReturn(true);

        assertThat(dossiers.open("task", reviewer).view()).isEqualTo(Dossiers.View.REVIEW);
    }

    @Test
    void an_officer_sees_history_and_decisions_too() {
        task("screen-application", "officer", officer);

        assertThat(dossiers.open("task", officer).view()).isEqualTo(Dossiers.View.OFFICE);
    }

    @Test
    void a_conflict_or_the_own_organisation_closes_it_in_every_role() {
        task("screen-application", "officer", officer);
        given(reviews.inConflict(officer, application)).willReturn(true);
        assertThatThrownBy(() -> dossiers.open("task", officer)).isInstanceOf(NotFound.class);

        given(reviews.inConflict(officer, application)).willReturn(false);
        given(organisations.isMember(organisation, officer.id())).willReturn(true);
        assertThatThrownBy(() -> dossiers.open("task", officer)).isInstanceOf(NotFound.class);
    }

    @Test
    void applicants_tasks_have_no_dossier() {
        var applicant = People.person("applicant", Role.APPLICANT);
        task("answer-supplement", "applicant", applicant);

        assertThatThrownBy(() -> dossiers.open("task", applicant)).isInstanceOf(NotFound.class);
    }

    private void task(String form, String group, Person holder) {
        var task = new TaskItem(
                "task",
                "Task_" + form,
                "process",
                form,
                new LocalizedText("업무", "Task"),
                application,
                "2026-LS-0001",
                "LS-2026",
                group,
                null,
                Instant.EPOCH,
                null);
        given(worklist.get("task", holder)).willReturn(new TaskDetail(task, "{}", Map.of()));
    }
}
