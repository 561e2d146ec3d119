package org.gyoryu.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.gyoryu.applications.ApplicationDossier;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.Applications;
import org.gyoryu.applications.Supplement;
import org.gyoryu.applications.SupplementItem;
import org.gyoryu.calendar.Counting;
import org.gyoryu.calendar.Deadline;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.calendar.PeriodUnit;
import org.gyoryu.calendar.Step;
import org.gyoryu.calls.CallFixtures;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Money;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.review.Assignment;
import org.gyoryu.review.AssignmentState;
import org.gyoryu.review.ReviewSummary;
import org.gyoryu.review.Reviews;
import org.gyoryu.selection.Appeal;
import org.gyoryu.selection.Appeals;
import org.gyoryu.selection.Decision;
import org.gyoryu.selection.Decisions;
import org.gyoryu.selection.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.env.MockEnvironment;

/** Every letter of the procedure goes to whom it concerns, with facts that its template knows. */
class ApplicationLettersTests {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final UUID ID = UUID.randomUUID();
    private static final UUID SEAT = UUID.randomUUID();
    private static final Person AUTHOR = person("author", Locale.KOREAN, Role.APPLICANT);
    private static final Person CERTIFIER = person("certifier", Locale.ENGLISH, Role.APPLICANT);
    private static final Person REVIEWER = person("reviewer", Locale.KOREAN, Role.REVIEWER);
    private static final Person OFFICER = person("officer", Locale.KOREAN, Role.OFFICER);
    private static final Person CONFLICTED = person("conflicted", Locale.KOREAN, Role.OFFICER);
    private static final Person MANAGER = person("manager", Locale.ENGLISH, Role.MANAGER);

    private final List<LetterDraft> written = new ArrayList<>();
    private final Reviews reviews = mock(Reviews.class);
    private ApplicationLetters letters;

    @BeforeEach
    void rooms() {
        var outbox = mock(Outbox.class);
        doAnswer(call -> {
                    written.add(call.getArgument(0));
                    return UUID.randomUUID();
                })
                .when(outbox)
                .write(any());
        var house =
                new HouseAddress(new MockEnvironment().withProperty("gyoryu.address", "https://grants.example.org/"));
        var accounts = mock(Accounts.class);
        Stream.of(AUTHOR, REVIEWER)
                .forEach(person -> when(accounts.byId(person.id())).thenReturn(Optional.of(person)));
        when(accounts.withRole(Role.OFFICER)).thenReturn(List.of(OFFICER, CONFLICTED));
        when(accounts.withRole(Role.MANAGER)).thenReturn(List.of(MANAGER));
        var organisations = mock(Organisations.class);
        when(organisations.certifiersOf(any())).thenReturn(List.of(CERTIFIER));
        when(organisations.membersOf(any())).thenReturn(List.of(AUTHOR, CERTIFIER));
        when(reviews.assignment(SEAT)).thenReturn(seat(AssignmentState.SCORING));
        when(reviews.assignments(ID)).thenReturn(List.of(seat(AssignmentState.ENDED)));
        when(reviews.inConflict(eq(CONFLICTED), any())).thenReturn(true);
        when(reviews.summary(ID)).thenReturn(Optional.of(summary()));
        var decisions = mock(Decisions.class);
        when(decisions.of(ID)).thenReturn(Optional.of(decision()));
        var appeals = mock(Appeals.class);
        when(appeals.ofApplication(ID)).thenReturn(List.of(appeal()));
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/notices");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var applicant = new ApplicantMail(outbox, accounts, organisations, house);
        letters = new WrittenLetters(
                files(),
                applicant,
                new StaffMail(outbox, accounts, reviews, house),
                new DecisionLetters(applicant, decisions, appeals, reviews),
                reviews,
                messages,
                Clock.fixed(NOW, java.time.ZoneOffset.UTC));
    }

    /** A letter, to whom it goes, and words that it must contain. */
    record Expected(BiConsumer<ApplicationLetters, UUID> letter, List<Person> readers, String words) {}

    static Stream<Expected> letters() {
        var author = List.of(AUTHOR);
        var certifier = List.of(CERTIFIER);
        return Stream.of(
                new Expected(ApplicationLetters::receipt, author, "d1g3st"),
                new Expected(ApplicationLetters::certificationRequested, certifier, "first day not counted"),
                new Expected(ApplicationLetters::certificationReminder, certifier, "UTC+9"),
                new Expected(ApplicationLetters::certificationSentBack, author, "비고의 말"),
                new Expected(ApplicationLetters::certificationExpired, List.of(AUTHOR, CERTIFIER), "UTC+9"),
                new Expected(ApplicationLetters::supplementRequested, author, "의향서에 서명이 없습니다"),
                new Expected(ApplicationLetters::supplementReminder, author, "첫날은 세지 않고"),
                new Expected(ApplicationLetters::lastSupplementDeadline, author, "시행령 제25조"),
                new Expected(ApplicationLetters::ineligible, author, "행정심판"),
                new Expected(ApplicationLetters::returned, author, "의향서에 서명이 없습니다"),
                new Expected(ApplicationLetters::selected, author, "42,000,000원"),
                new Expected(ApplicationLetters::waitingList, author, "예비 순위: 2"),
                new Expected(ApplicationLetters::waitingListMovedUp, author, "자리가 났습니다"),
                new Expected(ApplicationLetters::waitingListExpired, author, "이의신청 기한"),
                new Expected(ApplicationLetters::notSelected, author, "81.33 / 100"),
                new Expected(ApplicationLetters::appealReceived, author, "접수 일시"),
                new Expected(ApplicationLetters::appealTooLate, author, "행정기본법 제36조"),
                new Expected(ApplicationLetters::appealUpheld, author, "이의에 대한 답"),
                new Expected(ApplicationLetters::appealDismissed, author, "이의에 대한 답"),
                new Expected(ApplicationLetters::withdrawn, List.of(AUTHOR, CERTIFIER, REVIEWER), "2026-LS-0042"),
                new Expected((all, id) -> all.reviewInvited(SEAT), List.of(REVIEWER), "이해관계"),
                new Expected((all, id) -> all.declarationReminder(SEAT), List.of(REVIEWER), "이해관계"),
                new Expected((all, id) -> all.scoreReminder(SEAT), List.of(REVIEWER), "첫날은 세지 않고"),
                new Expected((all, id) -> all.scoreEscalation(SEAT), List.of(REVIEWER, OFFICER), "심사"),
                new Expected((all, id) -> all.taskReminder(id, "screening", "officer"), List.of(OFFICER), "신청서 검토"),
                new Expected(
                        (all, id) -> all.taskEscalation(id, "findReviewer:2", "officer"),
                        List.of(OFFICER, MANAGER),
                        "2026-LS-0042"));
    }

    @ParameterizedTest
    @MethodSource("letters")
    void goes_to_whom_it_concerns_in_their_language(Expected expected) {
        expected.letter().accept(letters, ID);

        assertThat(written)
                .extracting(draft -> draft.recipient().name())
                .containsExactlyElementsOf(
                        expected.readers().stream().map(Person::name).toList());
        for (var draft : written) {
            var text = new LetterRenderer().render(stored(draft)).text();
            assertThat(text)
                    .contains("2026-LS-0042", "https://grants.example.org")
                    .doesNotContain("null", "${");
            assertThat(draft.recipient().locale()).isIn(Locale.KOREAN, Locale.ENGLISH);
        }
        assertThat(new LetterRenderer().render(stored(written.get(0))).text()).contains(expected.words());
    }

    @Test
    void a_letter_to_the_applicant_names_no_reviewer() {
        letters.notSelected(ID);
        assertThat(written.toString()).doesNotContain(REVIEWER.name(), REVIEWER.username());
    }

    private static StoredLetter stored(LetterDraft draft) {
        var values = new java.util.HashMap<>(draft.values());
        values.put("name", draft.recipient().name());
        values.put("home", "https://grants.example.org");
        return new StoredLetter(
                UUID.randomUUID(),
                draft.kind(),
                ID,
                draft.tie(),
                draft.recipient(),
                values,
                null,
                NOW,
                Letter.State.WAITING,
                null,
                null,
                0,
                null);
    }

    private static CaseFiles files() {
        var applications = mock(Applications.class);
        when(applications.dossier(ID)).thenReturn(dossier());
        var calls = mock(Calls.class);
        when(calls.get("LS")).thenReturn(CallFixtures.open(LocalDate.of(2026, 11, 24)));
        var deadlines = mock(Deadlines.class);
        when(deadlines.of(eq(ID), any())).thenAnswer(call -> Optional.of(deadline(call.getArgument(1))));
        return new CaseFiles(applications, calls, deadlines);
    }

    private static ApplicationDossier dossier() {
        var item = new SupplementItem(null, "partner-letter", "의향서에 서명이 없습니다");
        return new ApplicationDossier(
                ID,
                "2026-LS-0042",
                "LS",
                1,
                UUID.randomUUID(),
                new LocalizedText("해솔시", "Haesol"),
                OrganisationKind.LOCAL_GOVERNMENT,
                AUTHOR.id(),
                "apply",
                "1",
                "두 강",
                Money.won(1),
                Map.of(),
                ApplicationStatus.SUBMITTED,
                NOW,
                NOW,
                "d1g3st",
                "비고의 말",
                List.of(new Supplement(UUID.randomUUID(), ID, List.of(item), NOW, NOW, 0, false, null, null)),
                List.of());
    }

    private static Deadline deadline(String kind) {
        var rule = new LocalizedText("첫날은 세지 않고 7일", "7 days, the first day not counted");
        return new Deadline(
                UUID.randomUUID(),
                ID,
                kind,
                Counting.ORDINARY_PERIOD,
                7,
                PeriodUnit.DAYS,
                NOW,
                NOW.plusSeconds(604_800),
                null,
                null,
                List.of(new Step(Step.Kind.RULE, rule)));
    }

    private static Assignment seat(AssignmentState state) {
        return new Assignment(SEAT, ID, "LS", 2, REVIEWER.id(), REVIEWER.username(), REVIEWER.name(), state, NOW, NOW);
    }

    private static ReviewSummary summary() {
        return new ReviewSummary(ID, NOW, 3, false, new BigDecimal("81.33"), List.of());
    }

    private static Decision decision() {
        return new Decision(
                UUID.randomUUID(),
                ID,
                1,
                Outcome.WAITING_LIST,
                Money.won(42_000_000),
                2,
                null,
                "결정의 까닭",
                "자리가 났습니다",
                "chair",
                "Chair",
                NOW);
    }

    private static Appeal appeal() {
        return new Appeal(
                UUID.randomUUID(),
                ID,
                UUID.randomUUID(),
                Appeal.State.DISMISSED,
                "grounds",
                "request",
                "author",
                NOW,
                NOW,
                "이의에 대한 답",
                "director",
                NOW);
    }

    private static Person person(String name, Locale locale, Role role) {
        return new Person(UUID.randomUUID(), name, name, name + "@example.org", locale, Set.of(role));
    }
}
