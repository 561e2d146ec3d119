package org.gyoryu.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.calls.Call;

/** Fills the application form of an invented project: different for each, the same every time. */
final class DemoAnswers {

    private static final List<String> VENUES = List.of("대극장", "시립미술관 1전시실", "광장 야외무대", "문화센터 다목적실");

    private static final List<String> ROLES = List.of("예술감독", "출연", "기획", "무대감독", "작가");

    private static final List<String> NAMES = List.of("윤해솔", "김로운", "이다온", "박소담", "최아람", "정누리", "한보미", "서라온");

    private DemoAnswers() {}

    static Map<String, Object> of(DemoProject project, DemoOrganisation organisation, Call call) {
        var answers = new LinkedHashMap<String, Object>();
        var from = call.projectPeriod().from().plusDays(project.seed() % 60);
        project(answers, project, organisation);
        partner(answers, project);
        schedule(answers, project, from);
        effect(answers, project, organisation);
        budget(answers, project);
        for (var declaration : List.of(
                "truthDeclared",
                "noExclusionDeclared",
                "taxesDeclared",
                "copyrightDeclared",
                "safetyDeclared",
                "noConflictDeclared",
                "privacyConsent")) {
            answers.put(declaration, true);
        }
        return answers;
    }

    private static void project(Map<String, Object> answers, DemoProject project, DemoOrganisation organisation) {
        answers.put("titleKo", project.titleKo());
        answers.put("titleEn", project.titleEn());
        answers.put(
                "summary",
                organisation.nameKo() + "와(과) " + project.partner() + "이(가) 함께 준비하는 "
                        + DemoWords.kind(project.type()) + " 사업으로, " + project.city()
                        + " 시민과 지역 예술가가 서로의 문화를 직접 만나는 자리를 만든다.");
        answers.put("projectType", project.type());
        answers.put("hostCountry", project.country());
        answers.put("hostCity", project.city());
        answers.put("exchangeLink", project.link());
    }

    private static void partner(Map<String, Object> answers, DemoProject project) {
        answers.put("partnerName", project.partner());
        answers.put(
                "partnerKind",
                switch (project.type()) {
                    case "performance" -> "festival";
                    case "forum" -> "localGovernment";
                    default -> "culturalInstitution";
                });
        answers.put("partnerContact", "Programme office, " + project.city());
        answers.put("partnerEmail", "programme" + project.seed() + "@partner.example");
        answers.put("partnerRole", "장소와 현지 홍보, 통역 인력을 제공하고 결과 발표를 공동으로 개최한다. 참가 의향서를 첨부하였다.");
    }

    private static void schedule(Map<String, Object> answers, DemoProject project, LocalDate from) {
        answers.put("periodFrom", from.toString());
        answers.put("periodTo", from.plusDays(75).toString());
        answers.put(
                "venues",
                List.of(Map.of(
                        "venue",
                        project.partner() + " " + pick(VENUES, project.seed()),
                        "city",
                        project.city(),
                        "date",
                        from.plusDays(40).toString(),
                        "capacity",
                        120 + project.seed() % 7 * 60)));
        answers.put(
                "artists",
                List.of(
                        artist(pick(NAMES, project.seed()), pick(ROLES, project.seed()), "KR"),
                        artist(pick(NAMES, project.seed() + 3), pick(ROLES, project.seed() + 1), "KR"),
                        artist("Guest of " + project.city(), "협연", project.country())));
    }

    private static Map<String, Object> artist(String name, String role, String nationality) {
        return Map.of("name", name, "role", role, "nationality", nationality);
    }

    private static void effect(Map<String, Object> answers, DemoProject project, DemoOrganisation organisation) {
        answers.put("content", DemoWords.content(project, organisation));
        answers.put("necessity", DemoWords.necessity(project, organisation));
        answers.put("localResource", organisation.cityKo() + "의 무형유산과 지역 예술인, 시민 동아리가 함께 쌓아 온 이야기와 기술.");
        answers.put(
                "indicators",
                List.of(
                        indicator("현지 관람객 수", 300 + project.seed() % 9 * 100, "현장 계수와 입장권"),
                        indicator("참여 지역 예술인 수", 8 + project.seed() % 12, "참가 명단"),
                        indicator("관람객 만족도(점)", 80 + project.seed() % 10, "현장 설문, 두 언어")));
        answers.put("audience", 300 + project.seed() % 9 * 100);
        answers.put("followUp", "이듬해 " + project.city() + " 측을 초청하여 답방 행사를 열고, 두 도시의 담당 부서가 해마다 한 차례 점검 회의를 한다.");
        answers.put(
                "trackRecord",
                project.seed() % 3 == 0
                        ? List.of()
                        : List.of(Map.of(
                                "year", 2021 + project.seed() % 4,
                                "place", "일본 가나자와",
                                "work", "지역문화 교류 주간",
                                "result", "관람객 640명, 지역 언론 4건 보도")));
        answers.put("risks", "여행경보를 매주 확인하고 단체 여행자 보험에 가입한다. 현지 병원과 연락 담당자를 지정하며, 취소 시 온라인 발표로 대신한다.");
    }

    private static Map<String, Object> indicator(String name, int target, String method) {
        return Map.of("indicator", name, "target", target, "method", method);
    }

    /** Lines whose products sum to each source exactly; the demo's amounts are whole millions. */
    private static void budget(Map<String, Object> answers, DemoProject project) {
        answers.put("requestedAmount", String.valueOf(project.asked()));
        answers.put("ownFunds", String.valueOf(project.own()));
        answers.put("localFunds", String.valueOf(project.local()));
        answers.put("otherFunds", "0");
        var lines = new java.util.ArrayList<Map<String, Object>>();
        lines.add(line("grant", "travel", "왕복 항공료와 숙박비 10명", project.asked() / 25, 10, 1));
        lines.add(line("grant", "fees", "출연료 3명 2회", project.asked() / 20, 3, 2));
        lines.add(line("grant", "transport", "작품·악기 운송 왕복", project.asked() * 3 / 40, 1, 2));
        lines.add(line("grant", "publicity", "현지 홍보물과 도록", project.asked() * 3 / 20, 1, 1));
        lines.add(line("own", "production", "제작과 연습", project.own() / 2, 1, 1));
        lines.add(line("own", "translation", "통역과 번역", project.own() / 2, 1, 1));
        if (project.local() > 0) {
            lines.add(line("local", "venue", "공연장과 전시장 사용", project.local() / 2, 2, 1));
        }
        answers.put("budget", lines);
        answers.put("otherPublicFunding", "no");
    }

    private static Map<String, Object> line(
            String source, String category, String item, long unitPrice, int quantity, int times) {
        return Map.of(
                "source",
                source,
                "category",
                category,
                "item",
                item,
                "unitPrice",
                String.valueOf(unitPrice),
                "quantity",
                quantity,
                "times",
                times);
    }

    private static <T> T pick(List<T> from, int seed) {
        return from.get(seed % from.size());
    }
}
