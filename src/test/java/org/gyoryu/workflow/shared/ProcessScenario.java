package org.gyoryu.workflow.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.gyoryu.applications.AnswerFixtures;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.Applications;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.CallFixtures;
import org.gyoryu.calls.Calls;
import org.gyoryu.notices.Letter;
import org.gyoryu.notices.Letters;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.ArtsField;
import org.gyoryu.people.NewAccount;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.OrganisationProfile;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.review.AssignmentState;
import org.gyoryu.review.Reviews;
import org.gyoryu.selection.Appeals;
import org.gyoryu.testing.GyoryuTest;
import org.gyoryu.testing.Jobs;
import org.gyoryu.testing.MovableClock;
import org.gyoryu.workflow.TaskItem;
import org.gyoryu.workflow.Worklist;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * One application's way, driven as people drive it: through the rooms and the worklist, with the real engine and
 * database. Each test makes its own call, people and application.
 */
@GyoryuTest
public abstract class ProcessScenario {

    private static final String ENOUGH = "The plan is sound, the partner is committed and the budget is plausible.";

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected Organisations organisations;

    @Autowired
    protected Calls calls;

    @Autowired
    protected Applications applications;

    @Autowired
    protected Reviews reviews;

    @Autowired
    protected Appeals appeals;

    @Autowired
    protected Worklist worklist;

    @Autowired
    protected Letters letters;

    @Autowired
    protected Jobs jobs;

    @Autowired
    protected RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private MovableClock clock;

    protected Person writer;
    protected Person certifier;
    protected Person officer;
    protected Person chair;
    protected Person director;
    protected Person president;
    protected UUID application;
    protected String number;

    @AfterEach
    void resetClock() {
        jobs.resetClock();
    }

    // ------------------------------------------------------------------ what people do

    /** An arts organisation hands in; nobody has to certify it. */
    protected void handedIn() {
        handIn(OrganisationKind.ARTS_ORGANISATION, Map.of());
    }

    /** A local government hands in; its certifier has to approve. */
    protected void handedInByLocalGovernment() {
        handIn(OrganisationKind.LOCAL_GOVERNMENT, Map.of());
    }

    protected void handIn(OrganisationKind kind, Map<String, Object> changes) {
        staff();
        var call = calls.publish(calls.create(call(), officer.username()).code(), officer.username());
        var organisation = organisation(kind);
        var answers = new LinkedHashMap<>(AnswerFixtures.complete(call));
        answers.putAll(changes);
        application = applications
                .create(call.code(), organisation.id(), answers, writer)
                .id();
        submit();
    }

    protected void submit() {
        number = applications
                .submit(application, UUID.randomUUID().toString(), writer)
                .number();
        jobs.runDue(number);
    }

    protected void accepted() {
        handedIn();
        screen("accepted", Map.of());
    }

    protected void screen(String outcome, Map<String, Object> more) {
        screen(officer, outcome, more);
    }

    protected void screen(Person by, String outcome, Map<String, Object> more) {
        var values = new LinkedHashMap<String, Object>(more);
        for (var check :
                List.of("organisationCheck", "documentsCheck", "budgetCheck", "duplicateCheck", "partnerCheck")) {
            values.putIfAbsent(check, "met");
        }
        values.put("screeningOutcome", outcome);
        complete("screen-application", by, values);
    }

    protected void supplementAsked() {
        handedIn();
        screen(
                "supplement",
                Map.of("documentsCheck", "supplement", "supplementItems", "The letter has no date on it."));
    }

    protected void foundIneligible() {
        handedIn();
        screen(
                "ineligible",
                Map.of("organisationCheck", "notMet", "reason", "The call does not admit this kind of body."));
    }

    protected void reviewed() {
        accepted();
        declareAll();
        scoreAll();
    }

    protected void declareAll() {
        for (var reviewer : waitingReviewers("declare-conflict")) {
            declare(reviewer, "none");
        }
    }

    protected void declare(Person reviewer, String interest) {
        var values = new LinkedHashMap<String, Object>(Map.of("interest", interest, "pledge", true));
        if (!interest.equals("none")) {
            values.put("reason", "I advised the applicant last year.");
        }
        complete("declare-conflict", reviewer, values);
    }

    protected void scoreAll() {
        for (var reviewer : waitingReviewers("score-application")) {
            score(reviewer);
        }
    }

    protected void score(Person reviewer) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var criterion :
                calls.get(applications.dossier(application).callCode()).criteria()) {
            rows.add(Map.of("score", criterion.weight() * 9 / 10));
        }
        complete(
                "score-application",
                reviewer,
                Map.of("scores", rows, "overallComment", ENOUGH, "recommended", "support"));
    }

    protected void decide(Person by, String decision) {
        var values = new LinkedHashMap<String, Object>(
                Map.of("decision", decision, "reasons", "As the panel found after discussion."));
        switch (decision) {
            case "selected" -> values.put("awardedAmount", "30000000");
            case "waitingList" -> values.put("waitingRank", 1);
            default -> {}
        }
        complete("decide-application", by, values);
    }

    protected void appeal() {
        appeals.file(application, "The budget that was reviewed is not the one we handed in.", "Decide anew.", writer);
        jobs.runDue(number);
    }

    protected void answerAppeal(String outcome) {
        complete(
                "decide-appeal", director, Map.of("appealOutcome", outcome, "reasons", "Facts and procedure checked."));
    }

    protected void withdraw() {
        applications.withdraw(application, "The partner cannot take part.", writer);
        jobs.runDue(number);
    }

    /** Completes the person's task with this form and runs what that makes due. */
    protected void complete(String form, Person person, Map<String, Object> values) {
        worklist.complete(task(form, person).id(), values, person);
        jobs.runDue(number);
    }

    /** Time goes by; what becomes due for this application is done. */
    protected void pass(Duration duration) {
        var now = clock.instant().plus(duration);
        clock.moveTo(now);
        ClockUtil.offset(Duration.between(Instant.now(), now).toMillis());
        jobs.runDue(number);
    }

    // ------------------------------------------------------------------ what can be seen

    protected TaskItem task(String form, Person person) {
        var tasks = tasks(form, person);
        assertThat(tasks)
                .as("task %s of %s; the application waits at %s", form, person.username(), waitsAt())
                .hasSize(1);
        return tasks.get(0);
    }

    protected List<TaskItem> tasks(String form, Person person) {
        return worklist.ofApplication(application, person).stream()
                .filter(task -> task.formId().equals(form))
                .toList();
    }

    protected List<Person> waitingReviewers(String form) {
        return reviews.assignments(application).stream()
                .filter(each -> each.state() == AssignmentState.APPOINTED || each.state() == AssignmentState.SCORING)
                .map(each -> accounts.byUsername(each.reviewerUsername()).orElseThrow())
                .filter(each -> !tasks(form, each).isEmpty())
                .toList();
    }

    protected ApplicationStatus status() {
        return applications.dossier(application).status();
    }

    /** Names of the letters about the application, oldest first. */
    protected List<String> lettersWritten() {
        var all = new ArrayList<>(letters.ofApplication(application));
        all.sort(java.util.Comparator.comparing(Letter::createdAt));
        return all.stream().map(Letter::template).toList();
    }

    /** Elements that the application has left, by all of its processes. */
    protected Set<String> passed() {
        return activities().stream()
                .filter(each -> each.getEndTime() != null && !each.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toSet());
    }

    protected Set<String> waitsAt() {
        return activities().stream()
                .filter(each -> each.getEndTime() == null)
                .map(HistoricActivityInstance::getActivityId)
                .filter(id -> !id.startsWith("CallActivity_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    protected void assertEndedWith(String... ends) {
        assertThat(waitsAt()).isEmpty();
        assertThat(passed()).contains(ends);
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(number)
                        .count())
                .isZero();
    }

    private List<HistoricActivityInstance> activities() {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(number).list().stream()
                .flatMap(instance ->
                        history
                                .createHistoricActivityInstanceQuery()
                                .processInstanceId(instance.getId())
                                .list()
                                .stream())
                .toList();
    }

    /** Flow nodes of a model that no scenario of this run has passed. */
    protected Set<String> neverPassed(String process) {
        var definition = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        var nodes = repository.getBpmnModelInstance(definition.getId()).getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        history.createHistoricActivityInstanceQuery().processDefinitionId(definition.getId()).finished().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .forEach(nodes::remove);
        return nodes;
    }

    // ------------------------------------------------------------------ who is there

    protected Person person(Role... roles) {
        var name = "p" + UUID.randomUUID().toString().substring(0, 12);
        return accounts.create(
                new NewAccount(
                        name,
                        "Name " + name,
                        name + "@example.org",
                        Locale.ENGLISH,
                        Set.of(roles),
                        "long enough pass 1"),
                "test");
    }

    private void staff() {
        writer = person(Role.APPLICANT);
        certifier = person(Role.APPLICANT);
        officer = person(Role.OFFICER);
        chair = person(Role.CHAIR);
        director = person(Role.DIRECTOR);
        president = person(Role.PRESIDENT);
        for (var i = 0; i < 5; i++) {
            person(Role.REVIEWER);
        }
    }

    private Call call() {
        var demo = CallFixtures.openWithOwnCode(LocalDate.now(clock.withZone(ZoneId.of("Asia/Seoul"))));
        return new Call(
                demo.code(),
                demo.title(),
                demo.purpose(),
                demo.family(),
                demo.opensAt(),
                demo.closesAt(),
                demo.projectPeriod(),
                demo.formId(),
                demo.numberPrefix(),
                demo.ceiling(),
                demo.minOwnShareRate(),
                demo.budget(),
                demo.budgetLines(),
                demo.criteria(),
                List.of(),
                demo.eligibility(),
                demo.review(),
                demo.deadlines(),
                demo.notes(),
                demo.source(),
                demo.contact(),
                demo.version());
    }

    private Organisation organisation(OrganisationKind kind) {
        var name = "Org " + UUID.randomUUID().toString().substring(0, 8);
        var organisation = organisations.create(
                new OrganisationProfile(
                        kind,
                        "단체 " + name,
                        name,
                        businessNumber(),
                        null,
                        "Kim Director",
                        "1 Sejong-daero, Seoul",
                        "KR",
                        LocalDate.of(2001, 3, 2),
                        ArtsField.PERFORMING,
                        12,
                        true),
                writer);
        organisations.requestToJoin(organisation.id(), certifier);
        organisations.approve(organisation.id(), certifier.id(), writer);
        organisations.nameCertifier(organisation.id(), certifier.id(), writer);
        return organisation;
    }

    /** Ten digits of which the last checks the others. */
    private static String businessNumber() {
        int[] weights = {1, 3, 7, 1, 3, 7, 1, 3, 5};
        var digits = ThreadLocalRandom.current().ints(9, 1, 10).toArray();
        var sum = digits[8] * 5 / 10;
        var text = new StringBuilder();
        for (var i = 0; i < 9; i++) {
            sum += digits[i] * weights[i];
            text.append(digits[i]);
        }
        return text.append((10 - sum % 10) % 10).toString();
    }

    protected Clock clock() {
        return clock;
    }
}
