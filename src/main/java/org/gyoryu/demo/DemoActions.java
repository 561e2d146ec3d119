package org.gyoryu.demo;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gyoryu.applications.Applications;
import org.gyoryu.applications.documents.Documents;
import org.gyoryu.calls.Call;
import org.gyoryu.people.Role;
import org.gyoryu.selection.Appeals;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the people of the demo do, each by the service that the doors use too. */
@Component
@Profile("demo")
class DemoActions {

    private final Applications applications;
    private final Documents documents;
    private final Appeals appeals;
    private final DemoPeople people;
    private final DemoOffice office;
    private final AtomicInteger waitingRank = new AtomicInteger();
    private Map<String, DemoOrganisation> organisations = Map.of();
    private Map<String, Call> calls = Map.of();

    DemoActions(Applications applications, Documents documents, Appeals appeals, DemoPeople people, DemoOffice office) {
        this.applications = applications;
        this.documents = documents;
        this.appeals = appeals;
        this.people = people;
        this.office = office;
    }

    /** What the projects' short names stand for. */
    void know(Map<String, DemoOrganisation> organisationsByKey, Map<String, Call> callsByKey) {
        this.organisations = organisationsByKey;
        this.calls = callsByKey;
    }

    DemoOffice office() {
        return office;
    }

    /** A draft as people leave it: the first steps only. */
    void draft(DemoProject project) {
        var answers = DemoAnswers.of(project, organisations.get(project.organisation()), call(project));
        answers.keySet()
                .retainAll(java.util.Set.of(
                        "titleKo", "titleEn", "summary", "projectType", "hostCountry", "hostCity", "exchangeLink"));
        applications.create(
                call(project).code(),
                people.organisation(project.organisation()).id(),
                answers,
                people.writer(project.organisation()));
    }

    UUID handIn(DemoProject project) {
        var organisation = organisations.get(project.organisation());
        var writer = people.writer(project.organisation());
        var call = call(project);
        var draft = applications.create(
                call.code(),
                people.organisation(project.organisation()).id(),
                DemoAnswers.of(project, organisation, call),
                writer);
        for (var asked : call.documents()) {
            if (asked.requiredFrom(organisation.kind())) {
                documents.upload(
                        draft.id(),
                        asked.kind(),
                        asked.title().ko() + ".pdf",
                        DemoDocument.pdf(asked.title().en(), project.titleEn()),
                        writer);
            }
        }
        applications.submit(draft.id(), "demo-" + draft.id(), writer);
        return draft.id();
    }

    /** Where the call asks for it and the case is not meant to wait for it. */
    void certify(UUID id, DemoProject project) {
        var kind = organisations.get(project.organisation()).kind();
        if (call(project).asksCertificationFrom(kind)) {
            office.certify(id, people.certifier(project.organisation()));
        }
    }

    void withdraw(UUID id, DemoProject project) {
        applications.withdraw(id, "협력 기관의 사정으로 일정이 미루어져 내년에 다시 신청하고자 합니다.", people.writer(project.organisation()));
    }

    void decide(UUID id, DemoProject project) {
        switch (project.state()) {
            case SELECTED -> office.decide(id, "selected", project.asked() * 9 / 10, 0, Role.CHAIR);
            case WAITING, MOVED_UP -> office.decide(id, "waitingList", 0, waitingRank.incrementAndGet(), Role.CHAIR);
            default -> office.decide(id, "notSelected", 0, 0, Role.CHAIR);
        }
    }

    void decideAnew(UUID id, DemoProject project) {
        office.decide(id, "selected", project.asked() * 7 / 10, 0, Role.PRESIDENT);
    }

    void appeal(UUID id, DemoProject project) {
        appeals.file(
                id,
                "보완하여 제출한 예산서가 심사에 반영되지 않은 것으로 보입니다. 접수 기록과 함께 다시 확인하여 주십시오.",
                "결정을 취소하고 보완된 자료로 다시 심사하여 주시기 바랍니다.",
                people.writer(project.organisation()));
    }

    private Call call(DemoProject project) {
        return calls.get(project.call());
    }
}
