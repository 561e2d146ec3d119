package org.gyoryu.demo;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.NewAccount;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.review.Reviewer;
import org.gyoryu.review.Reviewers;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's accounts, which the README lists, and the people who act for its organisations. */
@Component
@Profile("demo")
class DemoPeople {

    static final String PASSWORD = "gyoryu-demo";

    private static final String BY = "demo";

    private record Staff(String username, String name, Role role) {}

    private static final List<Staff> STAFF = List.of(
            new Staff("officer", "이서윤", Role.OFFICER),
            new Staff("chair", "정한결", Role.CHAIR),
            new Staff("finance", "강다현", Role.FINANCE),
            new Staff("director", "박준서", Role.DIRECTOR),
            new Staff("president", "최은호", Role.PRESIDENT),
            new Staff("centre1", "Camille Han", Role.CENTRE),
            new Staff("centre2", "Minh Anh Seo", Role.CENTRE),
            new Staff("manager", "윤지안", Role.MANAGER),
            new Staff("auditor", "오태양", Role.AUDITOR),
            new Staff("admin", "문시우", Role.ADMIN));

    private record Expert(String name, String organisation, Set<String> fields, Set<String> languages) {}

    private static final List<Expert> REVIEWERS = List.of(
            new Expert("김하늬", "해오름대학교", Set.of("performing", "traditional"), Set.of("ko", "en")),
            new Expert("이한솔", "독립기획자", Set.of("visual", "craft"), Set.of("ko", "fr")),
            new Expert("박새론", "늘푸른극장", Set.of("performing"), Set.of("ko", "en")),
            new Expert("최누리", "한빛미술관", Set.of("visual", "multidisciplinary"), Set.of("ko", "en")),
            new Expert("정가을", "국제교류연구소 다리", Set.of("multidisciplinary", "other"), Set.of("ko", "es")),
            new Expert("강슬아", "소리마당", Set.of("traditional", "performing"), Set.of("ko", "ja")),
            new Expert("조은비", "번역가", Set.of("literature"), Set.of("ko", "en", "de")),
            new Expert("윤도담", "영상창작소 결", Set.of("film", "visual"), Set.of("ko", "zh")),
            new Expert("장마루", "지역문화연구회", Set.of("other", "craft"), Set.of("ko", "vi")));

    private final Accounts accounts;
    private final Organisations organisations;
    private final Reviewers reviewers;
    private final Map<String, Person> people = new HashMap<>();
    private final Map<String, Organisation> bodies = new HashMap<>();

    DemoPeople(Accounts accounts, Organisations organisations, Reviewers reviewers) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.reviewers = reviewers;
    }

    void create(List<DemoOrganisation> all) {
        STAFF.forEach(each -> account(each.username(), each.name(), each.role()));
        for (var i = 0; i < REVIEWERS.size(); i++) {
            var expert = REVIEWERS.get(i);
            var person = account("reviewer" + (i + 1), expert.name(), Role.REVIEWER);
            reviewers.save(
                    new Reviewer(person.id(), expert.fields(), expert.languages(), 40, expert.organisation()),
                    person("officer"));
        }
        for (var i = 0; i < all.size(); i++) {
            organisation(all.get(i), i);
        }
    }

    Person person(String username) {
        return people.get(username);
    }

    Organisation organisation(String key) {
        return bodies.get(key);
    }

    /** Who writes for the organisation. */
    Person writer(String organisation) {
        return person(writerName(organisation));
    }

    Person certifier(String organisation) {
        return person(certifierName(organisation));
    }

    List<Person> withRole(Role role) {
        return people.values().stream()
                .filter(each -> each.has(role))
                .sorted((a, b) -> a.username().compareTo(b.username()))
                .toList();
    }

    Collection<Person> everybody() {
        return people.values();
    }

    private void organisation(DemoOrganisation line, int index) {
        var writer = account(writerName(line.key()), index == 0 ? "한여름" : line.representative(), Role.APPLICANT);
        var body = organisations.create(line.profile(index), writer);
        bodies.put(line.key(), body);
        if (line.kind() == OrganisationKind.LOCAL_GOVERNMENT) {
            var certifier = account(certifierName(line.key()), line.representative(), Role.APPLICANT);
            organisations.requestToJoin(body.id(), certifier);
            organisations.approve(body.id(), certifier.id(), writer);
            organisations.nameCertifier(body.id(), certifier.id(), writer);
        }
    }

    private Person account(String username, String name, Role role) {
        var locale = role == Role.CENTRE ? Locale.ENGLISH : Locale.KOREAN;
        var person = accounts.create(
                new NewAccount(username, name, username + "@demo.gyoryu.example", locale, Set.of(role), PASSWORD), BY);
        people.put(username, person);
        return person;
    }

    /** The first organisation is the one of the README's applicant, the first arts organisation applicant2's. */
    private static String writerName(String organisation) {
        return switch (organisation) {
            case "gaon" -> "applicant";
            case "mulgyeol" -> "applicant2";
            default -> organisation;
        };
    }

    private static String certifierName(String organisation) {
        return organisation.equals("gaon") ? "certifier" : organisation + "-certifier";
    }
}
