package org.gyoryu.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule that a form can state, checked on the server. */
class FormCheckTests {

    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneOffset.UTC);

    private static final String FORM = """
            {"id": "t", "components": [
              {"type": "textfield", "id": "1", "key": "title", "label": "Title", "properties": {"label_ko": "제목"},
               "validate": {"maxLength": 10, "minLength": 3}},
              {"type": "textarea", "id": "2", "key": "summary", "label": "Summary"},
              {"type": "textfield", "id": "3", "key": "code", "label": "Code", "validate": {"pattern": "^[A-Z]+$"}},
              {"type": "textfield", "id": "4", "key": "email", "label": "Mail", "validate": {"validationType": "email"}},
              {"type": "textfield", "id": "4b", "key": "phone", "label": "Phone", "validate": {"validationType": "phone"}},
              {"type": "number", "id": "5", "key": "audience", "label": "Audience", "decimalDigits": 0,
               "validate": {"min": 1, "max": 1000}},
              {"type": "number", "id": "6", "key": "score", "label": "Score", "decimalDigits": 1, "increment": "0.5"},
              {"type": "number", "id": "7", "key": "money", "label": "Money", "decimalDigits": 0,
               "serializeToString": true, "validate": {"min": 0}},
              {"type": "checkbox", "id": "8", "key": "agreed", "label": "Agreed"},
              {"type": "radio", "id": "9", "key": "radio", "label": "Radio", "values": [{"label": "A", "value": "a"}]},
              {"type": "select", "id": "10", "key": "reviewer", "label": "Reviewer", "valuesKey": "candidates"},
              {"type": "checklist", "id": "11", "key": "several", "label": "Several",
               "values": [{"label": "A", "value": "a"}, {"label": "B", "value": "b"}]},
              {"type": "datetime", "id": "12", "key": "day", "dateLabel": "Day", "subtype": "date"},
              {"type": "datetime", "id": "13", "key": "time", "timeLabel": "Time", "subtype": "time"},
              {"type": "datetime", "id": "14", "key": "moment", "dateLabel": "Moment", "subtype": "datetime"},
              {"type": "datetime", "id": "15", "key": "future", "dateLabel": "Future", "subtype": "date",
               "disallowPassedDates": true},
              {"type": "textfield", "id": "16", "key": "shown", "label": "Shown", "disabled": true},
              {"type": "group", "id": "17", "path": "partner", "label": "Partner", "components": [
                {"type": "textfield", "id": "18", "key": "name", "label": "Name"}]},
              {"type": "dynamiclist", "id": "19", "path": "lines", "label": "Lines", "components": [
                {"type": "number", "id": "20", "key": "price", "label": "Price", "decimalDigits": 0,
                 "serializeToString": true},
                {"type": "number", "id": "21", "key": "times", "label": "Times", "decimalDigits": 0},
                {"type": "textfield", "id": "22", "key": "why", "label": "Why",
                 "conditional": {"hide": "=times = null or times < 10"}, "validate": {"required": true}},
                {"type": "expression", "id": "23", "key": "amount", "expression": "=number(string(price)) * times"}]},
              {"type": "expression", "id": "24", "key": "total", "expression": "=sum(for l in lines return l.amount)"}
            ]}""";

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource
    void wrong_values_are_named_beside_their_field(String field, Object value, String problem) {
        var checked = check(FORM, Map.of(field, value));
        assertThat(checked.problems())
                .extracting(FieldProblem::path, FieldProblem::messageKey)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, problem));
        assertThat(checked.values()).doesNotContainKey(field);
    }

    static Stream<Arguments> wrong_values_are_named_beside_their_field() {
        return Stream.of(
                Arguments.of("title", 5, "forms.type.text"),
                Arguments.of("title", List.of("a"), "forms.type.text"),
                Arguments.of("title", "elevenchars", "forms.too-long"),
                Arguments.of("title", " ab ", "forms.too-short"),
                Arguments.of("title", "two\nlines", "forms.unprintable"),
                Arguments.of("title", "a\u0000bc", "forms.unprintable"),
                Arguments.of("title", "abc\u202Etxt", "forms.unprintable"),
                Arguments.of("title", "abc\uD800", "forms.unprintable"),
                Arguments.of("summary", "x".repeat(5_000_000), "forms.too-long"),
                Arguments.of("code", "abc", "forms.pattern"),
                Arguments.of("email", "somebody", "forms.email"),
                Arguments.of("email", "a@b@c.org", "forms.email"),
                Arguments.of("phone", "none", "forms.phone"),
                Arguments.of("audience", "12", "forms.type.number"),
                Arguments.of("audience", true, "forms.type.number"),
                Arguments.of("audience", 0, "forms.min"),
                Arguments.of("audience", 1001L, "forms.max"),
                Arguments.of("audience", 1.5, "forms.whole-number"),
                Arguments.of("audience", new BigDecimal("1e999999999"), "forms.type.number"),
                Arguments.of("audience", new BigDecimal("1e-999999999"), "forms.type.number"),
                Arguments.of("score", 1.25, "forms.decimal-digits"),
                Arguments.of("score", 1.3, "forms.step"),
                Arguments.of("money", "12,000", "forms.type.number"),
                Arguments.of("money", "1e9", "forms.type.number"),
                Arguments.of("money", "-1", "forms.min"),
                Arguments.of("money", "0.5", "forms.whole-number"),
                Arguments.of("agreed", "true", "forms.type.boolean"),
                Arguments.of("radio", "z", "forms.choice"),
                Arguments.of("radio", List.of("a"), "forms.type.choice"),
                Arguments.of("several", "a", "forms.type.choices"),
                Arguments.of("several", List.of("a", "z"), "forms.choice"),
                Arguments.of("several", List.of("a", "a"), "forms.choice"),
                Arguments.of("day", "2026-02-30", "forms.type.date"),
                Arguments.of("day", "20260228", "forms.type.date"),
                Arguments.of("day", "2026-2-3", "forms.type.date"),
                Arguments.of("day", 20260228, "forms.type.date"),
                Arguments.of("time", "25:00", "forms.type.time"),
                Arguments.of("moment", "2026-12-31", "forms.type.datetime"),
                Arguments.of("future", "2026-11-23", "forms.past"),
                Arguments.of("partner", "x", "forms.type.group"),
                Arguments.of("lines", Map.of(), "forms.type.list"),
                Arguments.of("lines", Collections.nCopies(201, Map.of()), "forms.too-many"));
    }

    @ParameterizedTest(name = "{0} {1} is kept as {2}")
    @MethodSource
    void right_values_are_kept_in_one_form(String field, Object value, Object kept) {
        var checked = check(FORM, Map.of(field, value));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.values().get(field)).isEqualTo(kept);
    }

    static Stream<Arguments> right_values_are_kept_in_one_form() {
        return Stream.of(
                Arguments.of("title", "한글 제목", "한글 제목"),
                Arguments.of("title", "😀😀😀", "😀😀😀"),
                Arguments.of("summary", "two\nlines\tand a tab", "two\nlines\tand a tab"),
                Arguments.of("code", "ABC", "ABC"),
                Arguments.of("email", "a.b+c@mail.example.org", "a.b+c@mail.example.org"),
                Arguments.of("phone", "+82 2 1234-5678", "+82 2 1234-5678"),
                Arguments.of("audience", 100, new BigDecimal("100")),
                Arguments.of("audience", 100.0, new BigDecimal("100")),
                Arguments.of("score", 1.5, new BigDecimal("1.5")),
                Arguments.of("money", "070000000", "70000000"),
                Arguments.of("money", 70_000_000, "70000000"),
                Arguments.of("agreed", false, false),
                Arguments.of("radio", "a", "a"),
                Arguments.of("several", List.of("b", "a"), List.of("b", "a")),
                Arguments.of("day", "2028-02-29", "2028-02-29"),
                Arguments.of("time", "14:30", "14:30"),
                Arguments.of("time", "14:30+09:00", "14:30+09:00"),
                Arguments.of("moment", "2026-09-21T16:13+02:00", "2026-09-21T16:13+02:00"),
                Arguments.of("moment", "2026-09-21T16:13Z", "2026-09-21T16:13Z"),
                Arguments.of("future", "2026-11-24", "2026-11-24"),
                Arguments.of("partner", Map.of("name", "x"), Map.of("name", "x")));
    }

    @Test
    void what_the_form_does_not_ask_for_is_refused_by_name() {
        var checked = check(FORM, Map.of("status", "SELECTED", "partner", Map.of("role", "x")));
        assertThat(checked.problems())
                .extracting(FieldProblem::path, FieldProblem::messageKey)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("status", "forms.unknown-field"),
                        org.assertj.core.groups.Tuple.tuple("partner.role", "forms.unknown-field"));
    }

    @Test
    void ten_thousand_unknown_names_give_a_short_answer() {
        var values = new java.util.HashMap<String, Object>();
        for (var i = 0; i < 10_000; i++) {
            values.put("x".repeat(200) + i, i);
        }
        var problems = check(FORM, values).problems();
        assertThat(problems).hasSize(100);
        assertThat(problems.get(0).path().length()).isLessThan(130);
    }

    @Test
    void what_is_only_shown_is_not_taken_over() {
        assertThat(check(FORM, Map.of("shown", "forged"))).isEqualTo(new CheckedValues(Map.of(), List.of()));
    }

    @Test
    void computed_fields_are_the_servers_own() {
        var checked = check(
                FORM,
                Map.of(
                        "lines",
                        List.of(Map.of("price", "1500", "times", 3, "amount", 1), Map.of("price", 1000, "times", 2)),
                        "total",
                        5));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.values().get("lines"))
                .isEqualTo(List.of(
                        Map.of("price", "1500", "times", new BigDecimal("3"), "amount", new BigDecimal("4500")),
                        Map.of("price", "1000", "times", new BigDecimal("2"), "amount", new BigDecimal("2000"))));
        assertThat(checked.values().get("total")).isEqualTo(new BigDecimal("6500"));
    }

    @Test
    void conditions_hold_within_each_entry() {
        var checked = check(FORM, Map.of("lines", List.of(Map.of("times", 9, "why", "dropped"), Map.of("times", 10))));
        assertThat(checked.problems()).extracting(FieldProblem::path).containsExactly("lines[1].why");
        assertThat(checked.values().get("lines").toString()).doesNotContain("dropped");
    }

    @Test
    void an_entry_that_is_none_is_named() {
        assertThat(check(FORM, Map.of("lines", List.of("x"))).problems())
                .extracting(FieldProblem::path)
                .containsExactly("lines[0]");
    }

    private static final String REQUIRED = """
            {"id": "t", "components": [
              {"type": "textfield", "id": "1", "key": "title", "label": "Title", "properties": {"label_ko": "제목"},
               "validate": {"required": true, "minLength": 3}},
              {"type": "checkbox", "id": "2", "key": "consent", "label": "Consent", "validate": {"required": true}},
              {"type": "radio", "id": "3", "key": "outcome", "label": "Outcome", "validate": {"required": true},
               "values": [{"label": "Yes", "value": "yes"}, {"label": "No", "value": "no"}]},
              {"type": "group", "id": "4", "label": "Why", "conditional": {"hide": "=outcome != \\"no\\""},
               "components": [
                {"type": "textarea", "id": "5", "key": "reason", "label": "Reason", "validate": {"required": true}}]},
              {"type": "textfield", "id": "6", "key": "more", "label": "More", "validate": {"required": true},
               "conditional": {"hide": "=reason = null"}}
            ]}""";

    @Test
    void everything_required_and_missing_is_named() {
        assertThat(check(REQUIRED, Map.of("title", "  ", "consent", false)).problems())
                .extracting(FieldProblem::path, FieldProblem::messageKey)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("title", "forms.required"),
                        org.assertj.core.groups.Tuple.tuple("consent", "forms.required.checkbox"),
                        org.assertj.core.groups.Tuple.tuple("outcome", "forms.required.choice"));
    }

    @Test
    void what_is_hidden_is_neither_required_nor_kept_and_hides_what_hangs_on_it() {
        var checked = check(REQUIRED, Map.of("title", "abc", "consent", true, "outcome", "yes", "reason", "left over"));
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.values()).containsOnlyKeys("title", "consent", "outcome");
    }

    @Test
    void what_is_shown_is_required() {
        assertThat(check(REQUIRED, Map.of("title", "abc", "consent", true, "outcome", "no", "reason", "r"))
                        .problems())
                .extracting(FieldProblem::path)
                .containsExactly("more");
    }

    @Test
    void the_label_comes_in_both_languages_for_whoever_reads_it() {
        var form = FormReader.read("forms/t.form", REQUIRED);
        var problems = new FormCheck(Locale.KOREAN, NOON, true, Map.of())
                .run(form, Map.of())
                .problems();
        assertThat(problems.get(0).args()).containsExactly(new LocalizedText("제목", "Title"));
    }

    @Test
    void a_draft_may_be_incomplete_but_not_wrong() {
        var form = FormReader.read("forms/t.form", REQUIRED);
        var draft = Map.<String, Object>of("title", "a", "outcome", "yes", "reason", "kept");
        assertThat(draft(form, draft)).isEqualTo(new CheckedValues(draft, List.of()));
        assertThat(draft(form, Map.of("outcome", "perhaps", "consent", 1, "status", "x"))
                        .problems())
                .extracting(FieldProblem::messageKey)
                .containsExactlyInAnyOrder("forms.choice", "forms.type.boolean", "forms.unknown-field");
    }

    @Test
    void choices_that_the_server_offered_are_the_only_ones() {
        var form = FormReader.read("forms/t.form", FORM);
        var offered = Map.<String, Object>of("candidates", List.of(Map.of("label", "R", "value", "r1"), "r2"));
        var check = new FormCheck(Locale.ENGLISH, NOON, true, offered);
        assertThat(check.run(form, Map.of("reviewer", "r1")).ok()).isTrue();
        assertThat(check.run(form, Map.of("reviewer", "r3")).problems())
                .extracting(FieldProblem::messageKey)
                .containsExactly("forms.choice");
    }

    @Test
    void facts_go_before_what_was_sent() {
        var form = FormReader.read("forms/t.form", """
                {"id": "t", "components": [
                  {"type": "textfield", "id": "1", "key": "earlier", "label": "Earlier", "disabled": true},
                  {"type": "textfield", "id": "2", "key": "reason", "label": "Reason", "validate": {"required": true},
                   "conditional": {"hide": "=earlier = null"}},
                  {"type": "dynamiclist", "id": "3", "path": "scores", "allowAddRemove": false, "components": [
                    {"type": "number", "id": "4", "key": "score", "label": "Score"}]}]}""");
        var facts = Map.<String, Object>of("earlier", "selected", "scores", List.of(Map.of(), Map.of()));
        var check = new FormCheck(Locale.ENGLISH, NOON, true, facts)
                .run(form, Map.of("earlier", "", "scores", List.of(Map.of("score", 1))));
        assertThat(check.problems())
                .extracting(FieldProblem::messageKey)
                .containsExactly("forms.required", "forms.fixed-entries");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ko"})
    void every_form_of_the_product_is_read_and_every_problem_has_a_text(String language) {
        var forms = new Forms(NOON);
        assertThat(forms.ids()).contains("apply-local-support", "score-application");
        for (var id : forms.ids()) {
            assertThat(forms.schemaFor(id, Locale.forLanguageTag(language))).contains("\"" + id + "\"");
        }
        assertThat(forms.schemaFor("score-application", Locale.KOREAN)).contains("심사");
    }

    @ParameterizedTest
    @CsvSource({"forms_ko", "forms"})
    void every_key_has_its_text(String bundle) throws Exception {
        var texts = new java.util.Properties();
        try (var in = new java.io.InputStreamReader(
                getClass().getResourceAsStream("/messages/" + bundle + ".properties"),
                java.nio.charset.StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        assertThat(texts.stringPropertyNames())
                .containsAll(wrong_values_are_named_beside_their_field()
                        .map(arguments -> (String) arguments.get()[2])
                        .toList())
                .contains("forms.required", "forms.required.choice", "forms.required.checkbox", "forms.unknown-field")
                .contains("forms.type.entry", "forms.fixed-entries");
    }

    private static CheckedValues check(String json, Map<String, Object> values) {
        return new FormCheck(Locale.ENGLISH, NOON, true, Map.of()).run(FormReader.read("forms/t.form", json), values);
    }

    private static CheckedValues draft(FormDefinition form, Map<String, Object> values) {
        return new FormCheck(Locale.ENGLISH, NOON, false, Map.of()).run(form, values);
    }
}
