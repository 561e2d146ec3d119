package org.gyoryu.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.workflow.TaskItem;
import org.gyoryu.workflow.Worklist;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Does what people do in Tasklist and the portal: completes tasks by their forms, under the same checks. */
@Component
@Profile("demo")
class DemoOffice {

    private final Worklist worklist;
    private final DemoPeople people;

    DemoOffice(Worklist worklist, DemoPeople people) {
        this.worklist = worklist;
        this.people = people;
    }

    void certify(UUID application, Person certifier) {
        complete(
                application,
                "certify-application",
                List.of(certifier),
                Map.of("certificationOutcome", "certified", "authorityConfirmed", true));
    }

    void accept(UUID application) {
        screen(application, "accepted", "met", Map.of());
    }

    void askForSupplement(UUID application) {
        screen(
                application,
                "supplement",
                "supplement",
                Map.of("supplementItems", "협력 기관의 참가 의향서에 서명 날짜가 없습니다. 날짜가 적힌 의향서와 그 번역본을 올려 주십시오."));
    }

    void findIneligible(UUID application) {
        screen(
                application,
                "ineligible",
                "notMet",
                Map.of("reason", "공모 요강의 신청 자격에 따르면 해당 유형의 단체는 신청할 수 없습니다. 제출된 등록증으로 이를 확인하였습니다."));
    }

    /** One reviewer declares; the first of the row declares an interest where the project asks for it. */
    void declare(UUID application, boolean firstConflicts) {
        var first = firstConflicts;
        for (var reviewer : people.withRole(Role.REVIEWER)) {
            for (var task : tasks(application, "declare-conflict", reviewer)) {
                worklist.complete(
                        task.id(),
                        first
                                ? Map.of(
                                        "interest", "recusal",
                                        "reason", "지난해 이 단체의 공연에 자문위원으로 참여하였습니다.",
                                        "pledge", true)
                                : Map.of("interest", "none", "pledge", true),
                        reviewer);
                first = false;
            }
        }
    }

    /** At most so many of those who have not scored yet sign their sheets. */
    void score(UUID application, DemoProject project, int most) {
        var signed = 0;
        for (var reviewer : people.withRole(Role.REVIEWER)) {
            for (var task : tasks(application, "score-application", reviewer)) {
                if (signed++ < most) {
                    worklist.complete(task.id(), sheet(task, project, reviewer), reviewer);
                }
            }
        }
    }

    void decide(UUID application, String outcome, long amount, int rank, Role decider) {
        var values = new LinkedHashMap<String, Object>();
        values.put("decision", outcome);
        if (outcome.equals("selected")) {
            values.put("awardedAmount", String.valueOf(amount));
        } else if (outcome.equals("waitingList")) {
            values.put("waitingRank", rank);
        }
        values.put(
                "reasons",
                switch (outcome) {
                    case "selected" -> "지역 고유의 자원을 살린 기획이 우수하고 협력 기관의 역할이 분명하여 지원 대상으로 결정함.";
                    case "waitingList" -> "기획은 우수하나 예산의 범위를 넘어 예비 선정자로 결정함. 순위는 평균 점수에 따름.";
                    default -> "현지 수요의 근거와 협력 기관의 역할이 부족하여 평균 점수가 선정 기준에 미치지 못함.";
                });
        complete(application, "decide-application", people.withRole(decider), values);
    }

    void moveUp(UUID application, long amount) {
        var everybody = new ArrayList<Person>();
        for (var role : List.of(Role.OFFICER, Role.CHAIR, Role.DIRECTOR)) {
            everybody.addAll(people.withRole(role));
        }
        complete(
                application,
                "decide-waiting-list",
                everybody,
                Map.of(
                        "waitingListOutcome",
                        "movedUp",
                        "awardedAmount",
                        String.valueOf(amount),
                        "reasons",
                        "선정된 한 단체가 사업을 포기하여 예비 순위에 따라 지원 대상으로 올림."));
    }

    void answerAppeal(UUID application, boolean upheld) {
        complete(
                application,
                "decide-appeal",
                people.withRole(Role.DIRECTOR),
                Map.of(
                        "appealOutcome",
                        upheld ? "upheld" : "dismissed",
                        "reasons",
                        upheld
                                ? "심사에 쓰인 예산서가 보완 전의 것이었음이 확인되어 결정을 다시 하도록 함."
                                : "절차와 사실에 잘못이 없음을 확인하였고, 점수의 당부는 이의신청의 대상이 아님."));
    }

    private void screen(UUID application, String outcome, String documents, Map<String, Object> more) {
        var values = new LinkedHashMap<String, Object>(more);
        values.put("organisationCheck", outcome.equals("ineligible") ? "notMet" : "met");
        values.put("documentsCheck", outcome.equals("supplement") ? documents : "met");
        values.put("budgetCheck", "met");
        values.put("duplicateCheck", "met");
        values.put("partnerCheck", "met");
        values.put("screeningOutcome", outcome);
        complete(application, "screen-application", people.withRole(Role.OFFICER), values);
    }

    private Map<String, Object> sheet(TaskItem task, DemoProject project, Person reviewer) {
        var criteria = (List<?>) worklist.get(task.id(), reviewer).facts().get("scores");
        var leaning = Math.floorMod(reviewer.username().hashCode() + project.seed(), 9) - 4;
        var percent = project.state().quality() + leaning;
        var rows = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < criteria.size(); i++) {
            var maximum = Integer.parseInt(
                    String.valueOf(((Map<?, ?>) criteria.get(i)).get("maximum")).replaceAll("[^0-9].*", ""));
            var wobble =
                    Math.floorMod(project.seed() + i * 3 + reviewer.username().length(), 5) - 2;
            rows.add(Map.of("score", Math.max(0, Math.min(maximum, Math.round(maximum * (percent + wobble) / 100f)))));
        }
        return Map.of(
                "scores",
                rows,
                "overallComment",
                DemoWords.comment(percent),
                "recommended",
                percent >= 74 ? "support" : "doNotSupport");
    }

    private List<TaskItem> tasks(UUID application, String form, Person person) {
        return worklist.ofApplication(application, person).stream()
                .filter(task -> task.formId().equals(form))
                .toList();
    }

    private void complete(UUID application, String form, List<Person> candidates, Map<String, Object> values) {
        for (var person : candidates) {
            for (var task : tasks(application, form, person)) {
                worklist.complete(task.id(), values, person);
                return;
            }
        }
        throw new IllegalStateException("The demo expected a task " + form + " on application " + application
                + ", which waits for " + waitingFor(application));
    }

    private List<String> waitingFor(UUID application) {
        return people.everybody().stream()
                .flatMap(person -> worklist.ofApplication(application, person).stream()
                        .map(task -> task.formId() + " by " + person.username()))
                .toList();
    }
}
