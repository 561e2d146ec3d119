package org.gyoryu.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gyoryu.applications.AnswerFixtures.with;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.applications.Applicants.Applicant;
import org.gyoryu.calendar.Counting;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.calendar.PeriodUnit;
import org.gyoryu.calls.Call;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.people.Role;
import org.gyoryu.testing.GyoryuTest;
import org.gyoryu.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GyoryuTest
class ApplicationQueriesTests {

    @Autowired
    ApplicationQueries queries;

    @Autowired
    ApplicationStages stages;

    @Autowired
    Applications applications;

    @Autowired
    Conversation conversation;

    @Autowired
    Applicants applicants;

    @Autowired
    Deadlines deadlines;

    @Autowired
    MovableClock clock;

    private Call call;
    private Applicant applicant;

    @BeforeEach
    void aCallAndSomebody() {
        call = applicants.openCallForMany();
        applicant = applicants.applicant();
    }

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void a_pipeline_counts_every_status() {
        applicants.draft(call, applicant);
        var accepted = applicants.handedIn(call, applicant).applicationId();
        applicants.handedIn(call, applicant);
        stages.accepted(accepted, applicants.person(Role.OFFICER));
        assertThat(queries.pipeline(call.code()))
                .hasSize(ApplicationStatus.values().length)
                .containsEntry(ApplicationStatus.DRAFT, 1L)
                .containsEntry(ApplicationStatus.SUBMITTED, 1L)
                .containsEntry(ApplicationStatus.ELIGIBLE, 1L)
                .containsEntry(ApplicationStatus.WITHDRAWN, 0L);
        assertThat(queries.pipelines()).containsEntry(call.code(), queries.pipeline(call.code()));
    }

    @Test
    void any_part_of_title_number_or_organisation_finds_an_application() {
        var answers = with(AnswerFixtures.complete(call), "titleKo", "은하수_100% 굿판");
        var id = applicants.draft(call, applicant, answers).id();
        var number = applicants.submit(id, applicant).number();
        applicants.handedIn(call, applicants.applicant());
        for (var text : List.of(
                "하수_",
                "100%",
                "굿판",
                "굿",
                number.substring(5),
                applicant.person().username())) {
            assertThat(find(text, Set.of()))
                    .as(text)
                    .extracting(ApplicationSummary::id)
                    .contains(id);
        }
        assertThat(find("은하수_100% 굿판", Set.of())).hasSize(1);
        assertThat(find("하수x", Set.of())).isEmpty();
        assertThat(find("굿판", Set.of(ApplicationStatus.ELIGIBLE))).isEmpty();
        assertThat(queries.byNumber(number).orElseThrow().title()).isEqualTo("은하수_100% 굿판");
        assertThat(queries.byId(id).orElseThrow().number()).isEqualTo(number);
    }

    @Test
    void pages_go_on_where_the_last_one_ended_and_never_show_drafts() {
        var handedIn = new HashSet<UUID>();
        for (var i = 0; i < 5; i++) {
            handedIn.add(applicants.handedIn(call, applicant).applicationId());
        }
        var draft = applicants.draft(call, applicant).id();
        var seen = new ArrayList<ApplicationSummary>();
        String after = null;
        do {
            var page = queries.search(new ApplicationSearch(null, call.code(), Set.of(), after, 2));
            seen.addAll(page.rows());
            after = page.next();
        } while (after != null);
        assertThat(seen).extracting(ApplicationSummary::id).containsExactlyInAnyOrderElementsOf(handedIn);
        assertThat(seen).extracting(ApplicationSummary::submittedAt).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(queries.byId(draft)).isEmpty();
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> queries.search(new ApplicationSearch(null, null, Set.of(), "' or 1=1", 2)));
        var exported = new ArrayList<String>();
        queries.export(call.code(), row -> exported.add(row.number()));
        assertThat(exported).hasSize(5).isSorted();
    }

    @Test
    void what_is_due_is_at_risk_first_and_overdue_then() {
        var id = applicants.handedIn(call, applicant).applicationId();
        var dueAt = deadlines
                .set(id, "test", Counting.ORDINARY_PERIOD, 3, PeriodUnit.DAYS, Instant.now())
                .dueAt();
        assertThat(queries.overdue(call.code(), 10)).isEmpty();
        assertThat(queries.dueWithin(call.code(), Duration.ofDays(30), 10))
                .singleElement()
                .satisfies(row -> assertThat(row.id()).isEqualTo(id));
        clock.moveTo(dueAt.plus(1, ChronoUnit.DAYS));
        assertThat(queries.overdue(call.code(), 10))
                .extracting(ApplicationSummary::id)
                .containsExactly(id);
        applications.withdraw(id, "취소", applicant.person());
        assertThat(queries.overdue(call.code(), 10)).isEmpty();
    }

    @Test
    void organisation_and_office_write_to_each_other_and_nobody_else_reads_it() {
        var id = applicants.handedIn(call, applicant).applicationId();
        var officer = applicants.person(Role.OFFICER);
        conversation.ask(id, "통역비도 됩니까?", applicant.person());
        conversation.reply(id, "됩니다.", officer);
        assertThat(conversation.unread(id, applicant.person())).isOne();
        assertThat(conversation.read(id, applicant.person()))
                .extracting(Message::text, Message::fromOffice)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("통역비도 됩니까?", false),
                        org.assertj.core.groups.Tuple.tuple("됩니다.", true));
        assertThat(conversation.unread(id, applicant.person())).isZero();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> conversation.read(id, applicants.applicant().person()));
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> conversation.ask(id, "가".repeat(4001), applicant.person()));
    }

    private List<ApplicationSummary> find(String text, Set<ApplicationStatus> statuses) {
        return queries.search(new ApplicationSearch(text, call.code(), statuses, null, 50))
                .rows();
    }
}
