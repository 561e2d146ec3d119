package org.gyoryu.applications;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gyoryu.calls.Call;

/** Answers to the application form that break no rule of the call, for tests to spoil one at a time. */
public final class AnswerFixtures {

    private AnswerFixtures() {}

    /** 40 million in all: 30 asked for, 10 own. */
    public static Map<String, Object> complete(Call call) {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("titleKo", "바다를 건너는 탈춤");
        answers.put("titleEn", "Mask dance across the sea");
        answers.put("summary", "두 도시의 탈춤을 한 무대에 올린다.");
        answers.put("projectType", "performance");
        answers.put("hostCountry", "JP");
        answers.put("hostCity", "Kanazawa");
        answers.put("exchangeLink", "sisterCity");
        answers.put("partnerName", "Kanazawa Arts Festival");
        answers.put("partnerKind", "festival");
        answers.put("partnerContact", "Programme office");
        answers.put("partnerEmail", "office@festival.example");
        answers.put("partnerRole", "공연장과 현지 홍보를 맡는다.");
        answers.put("periodFrom", call.projectPeriod().from().plusDays(5).toString());
        answers.put("periodTo", call.projectPeriod().from().plusDays(40).toString());
        answers.put("venues", List.of(Map.of("venue", "시민극장", "city", "Kanazawa", "capacity", 300)));
        answers.put("artists", List.of(Map.of("name", "윤해솔", "role", "예술감독", "nationality", "KR")));
        answers.put("content", "열 명의 춤꾼이 두 차례 공연하고 한 차례 공동 연습을 한다.");
        answers.put("necessity", "자매도시 30주년을 맞아 시민의 요청이 있었다.");
        answers.put("localResource", "지역의 무형유산 탈춤.");
        answers.put("indicators", List.of(indicator("관람객 수", 600), indicator("참여 예술인 수", 20)));
        answers.put("audience", 600);
        answers.put("followUp", "이듬해 답방 공연을 연다.");
        answers.put("trackRecord", List.of());
        answers.put("risks", "여행자 보험에 가입하고 연락망을 둔다.");
        answers.put("requestedAmount", "30000000");
        answers.put("ownFunds", "10000000");
        answers.put("localFunds", "0");
        answers.put("otherFunds", "0");
        answers.put(
                "budget",
                List.of(
                        line("grant", "travel", 2_000_000, 10, 1),
                        line("grant", "fees", 1_000_000, 5, 2),
                        line("own", "production", 10_000_000, 1, 1)));
        answers.put("otherPublicFunding", "no");
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

    /** The same answers with one value changed. */
    public static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        var changed = new LinkedHashMap<>(answers);
        changed.put(key, value);
        return changed;
    }

    /** The same answers with one value of a row of a list changed. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> withRow(
            Map<String, Object> answers, String list, int row, String key, Object value) {
        var rows = new ArrayList<>((List<Map<String, Object>>) answers.get(list));
        var changed = new HashMap<>(rows.get(row));
        changed.put(key, value);
        rows.set(row, changed);
        return with(answers, list, rows);
    }

    public static Map<String, Object> line(String source, String category, long unitPrice, int quantity, int times) {
        return Map.of(
                "source", source,
                "category", category,
                "item", "산출 근거",
                "unitPrice", String.valueOf(unitPrice),
                "quantity", quantity,
                "times", times);
    }

    public static Map<String, Object> indicator(String name, int target) {
        return Map.of("indicator", name, "target", target, "method", "현장 계수");
    }
}
