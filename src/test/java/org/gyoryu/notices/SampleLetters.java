package org.gyoryu.notices;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Letters with a value for every placeholder. */
final class SampleLetters {

    static final UUID ID = UUID.fromString("6f9619ff-8b86-4011-b42d-00c04fc964ff");

    private SampleLetters() {}

    static StoredLetter of(LetterKind kind, Locale locale, Map<String, Object> other) {
        var values = new HashMap<String, Object>();
        for (var placeholder : values(locale).entrySet()) {
            if (kind.allows(placeholder.getKey())) {
                values.put(placeholder.getKey(), placeholder.getValue());
            }
        }
        values.putAll(other);
        return new StoredLetter(
                ID,
                kind,
                null,
                null,
                new Recipient(null, Wording.korean(locale) ? "윤해솔" : "Haesol Yun", "haesol@example.org", locale),
                values,
                null,
                Instant.parse("2026-11-24T03:00:00Z"),
                Letter.State.WAITING,
                null,
                null,
                1,
                null);
    }

    private static Map<String, Object> values(Locale locale) {
        var korean = Wording.korean(locale);
        var values = new HashMap<String, Object>();
        values.put("name", korean ? "윤해솔" : "Haesol Yun");
        values.put("home", "https://grants.example.org");
        values.put("link", "https://grants.example.org/my/applications/" + ID);
        values.put("secretLink", "https://grants.example.org/reset?token=abc");
        values.put("number", "2026-LS-0042");
        values.put("title", korean ? "두 강이 만나는 소리" : "Where two rivers sound");
        values.put("organisation", korean ? "해솔시" : "City of Haesol");
        values.put("call", korean ? "2026년 지역문화 국제교류 지원" : "Local culture exchange 2026");
        values.put("contact", "exchange@example.org");
        values.put("submittedAt", Wording.moment(Instant.parse("2026-11-23T08:59:59Z"), locale));
        values.put("filedAt", values.get("submittedAt"));
        values.put("withdrawnAt", values.get("submittedAt"));
        values.put("closesAt", Wording.moment(Instant.parse("2026-11-30T09:00:00Z"), locale));
        values.put("digest", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        values.put("certification", "yes");
        values.put(
                "due",
                Map.of(
                        "at",
                        Wording.moment(Instant.parse("2026-12-01T14:59:59Z"), locale),
                        "steps",
                        korean
                                ? List.of("2026년 11월 24일 12:00에 시작", "첫날은 세지 않고 7일(민법 제157조)", "2026년 12월 1일 끝남")
                                : List.of(
                                        "It starts on 24 November 2026, 12:00.",
                                        "7 days, the first day not counted (Civil Act, article 157).",
                                        "It ends with 1 December 2026.")));
        var appeal = new HashMap<String, Object>();
        appeal.put("days", "30");
        appeal.put("at", Wording.moment(Instant.parse("2026-12-24T14:59:59Z"), locale));
        values.put("appeal", appeal);
        values.put(
                "items",
                korean
                        ? List.of("협력 기관의 참가 의향서에 서명이 없습니다.", "예산 3행의 산출 근거를 적어 주십시오.")
                        : List.of(
                                "The partner's letter of intent is not signed.",
                                "Please say how line 3 of the budget was computed."));
        values.put(
                "remark",
                korean
                        ? "사업 기간이 공모의 기간을 벗어납니다.\n공모 안내 4쪽을 보아 주십시오."
                        : "The project lies outside the period of the call.\nSee page 4 of the call.");
        values.put("reasons", values.get("remark"));
        values.put("reviewDays", "14");
        values.put("seat", "2");
        values.put("task", korean ? "신청서 검토" : "Screen the application");
        values.put("role", korean ? "담당자" : "Officer");
        values.put("amount", korean ? "42,000,000원" : "KRW 42,000,000");
        values.put("rank", "2");
        values.put("mean", "81.33");
        values.put("minimum", "70");
        values.put("username", "officer7");
        values.put(
                "scores",
                List.of(
                        score(korean ? "우수성과 지역 정체성" : "Excellence and local identity", "25.67", "30"),
                        score(korean ? "교류의 가치와 협력 기관" : "Exchange value and partner", "20.33", "25"),
                        score(korean ? "실행 가능성" : "Feasibility", "15.00", "20")));
        return values;
    }

    private static Map<String, String> score(String criterion, String mean, String max) {
        return Map.of("criterion", criterion, "mean", mean, "max", max);
    }
}
