package org.gyoryu.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.testing.GyoryuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@GyoryuTest
@RecordApplicationEvents
class CallsTests {

    @Autowired
    Calls calls;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private final LocalDate today = LocalDate.parse("2026-11-24");

    @ParameterizedTest
    @ValueSource(strings = {"open-execution", "in-review-planning", "decided-exchange"})
    void calls_like_those_published_keep_to_the_rules(String file, @Autowired CallRules rules) {
        assertThat(rules.problems(CallFixtures.from(file, today))).isEmpty();
    }

    @Test
    void a_draft_is_seen_by_nobody_until_it_is_published() {
        var draft = create();
        assertThat(calls.find(draft.code())).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> calls.get(draft.code()));
        assertThat(codes(calls.open(draft.opensAt()))).doesNotContain(draft.code());
        assertThat(codes(calls.drafts())).contains(draft.code());

        calls.publish(draft.code(), "officer");

        assertThat(calls.get(draft.code())).isEqualTo(draft);
        assertThat(codes(calls.published())).contains(draft.code());
        assertThat(events.stream(CallPublished.class))
                .anyMatch(event ->
                        event.code().equals(draft.code()) && event.actor().equals("officer"));
    }

    @Test
    void a_call_is_open_from_its_first_to_its_last_second() {
        var call = published();
        assertThat(codes(calls.open(call.opensAt().minusMillis(1)))).doesNotContain(call.code());
        assertThat(codes(calls.open(call.opensAt()))).contains(call.code());
        assertThat(codes(calls.open(call.closesAt().plusMillis(999)))).contains(call.code());
        assertThat(codes(calls.open(call.closesAt().plusSeconds(1)))).doesNotContain(call.code());
    }

    @Test
    void the_rules_are_frozen_by_publication() {
        var call = published();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> calls.change(call, "officer"));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> calls.publish(call.code(), "officer"));
        assertThatThrownBy(() -> jdbc.sql("update calls_version set rules = '{}' where code = ?")
                        .param(call.code())
                        .update())
                .hasMessageContaining("is published and cannot change");
        assertThatThrownBy(() -> jdbc.sql("delete from calls_version where code = ?")
                        .param(call.code())
                        .update())
                .hasMessageContaining("is published and cannot change");
    }

    @Test
    void a_draft_may_change() {
        var draft = create();
        calls.change(draft.closing(draft.closesAt().plus(1, ChronoUnit.DAYS)), "officer");
        calls.publish(draft.code(), "officer");
        assertThat(calls.get(draft.code()).closesAt())
                .isEqualTo(draft.closesAt().plus(1, ChronoUnit.DAYS));
    }

    @Test
    void a_correction_is_a_version_of_its_own_and_the_one_before_stays() {
        var call = published();
        var later = call.closing(call.closesAt().plus(7, ChronoUnit.DAYS));

        var corrected = calls.correct(later, "접수 기간 연장", "officer");

        assertThat(corrected.version()).isEqualTo(2);
        assertThat(calls.get(call.code())).isEqualTo(corrected);
        assertThat(calls.get(call.code(), 1)).isEqualTo(call);
        assertThat(calls.versions(call.code())).extracting(CallVersion::reason).containsExactly(null, "접수 기간 연장");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> calls.get(call.code(), 3));
        assertThat(codes(calls.open(call.closesAt().plus(1, ChronoUnit.DAYS)))).contains(call.code());
    }

    @Test
    void a_cancelled_call_takes_nothing_more_and_stays_readable() {
        var today = LocalDate.now();
        var call = calls.create(CallFixtures.openWithOwnCode(today), "officer");
        calls.publish(call.code(), "officer");

        calls.cancel(call.code(), "예산 삭감", "director");

        assertThat(calls.state(call.code())).isEqualTo(CallState.CANCELLED);
        assertThat(calls.get(call.code()).isOpen(Instant.now())).isFalse();
        assertThat(codes(calls.open(Instant.now()))).doesNotContain(call.code());
        assertThat(codes(calls.published())).contains(call.code());
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> calls.correct(call, "again", "officer"));
    }

    @Test
    void a_code_is_used_once() {
        var call = create();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> calls.create(call, "officer"));
    }

    @Test
    void what_breaks_the_rules_is_named_and_not_stored() {
        var right = CallFixtures.openWithOwnCode(today);
        var wrong = new Call(
                right.code(),
                new LocalizedText("제목", " "),
                right.purpose(),
                right.family(),
                right.closesAt(),
                right.opensAt(),
                new ProjectPeriod(today, today.minusDays(1)),
                "no-such-form",
                "x",
                right.budget().plus(right.budget()),
                java.math.BigDecimal.TEN,
                right.budget(),
                List.of(right.budgetLines().get(0), right.budgetLines().get(0)),
                right.criteria().subList(0, 2),
                right.documents(),
                right.eligibility(),
                right.review(),
                right.deadlines(),
                right.notes(),
                right.source(),
                right.contact(),
                1);

        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> calls.create(wrong, "officer"))
                .satisfies(invalid -> assertThat(invalid.problems())
                        .extracting(FieldProblem::path)
                        .containsExactly(
                                "numberPrefix",
                                "title",
                                "closesAt",
                                "projectPeriod",
                                "formId",
                                "ceiling",
                                "minOwnShareRate",
                                "budgetLines",
                                "criteria"));
        assertThat(codes(calls.drafts())).doesNotContain(right.code());
    }

    private Call create() {
        return calls.create(CallFixtures.openWithOwnCode(today), "officer");
    }

    private Call published() {
        var draft = create();
        return calls.publish(draft.code(), "officer");
    }

    private static List<String> codes(List<Call> some) {
        return some.stream().map(Call::code).toList();
    }
}
