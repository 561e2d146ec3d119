package org.gyoryu.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Criterion;
import org.gyoryu.calls.ReviewRules;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Money;
import org.gyoryu.review.ReviewSummary;
import org.gyoryu.review.ReviewSummary.CriterionMean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a decision must keep to. */
class DecisionRulesTests {

    private static final BigDecimal FLOOR = new BigDecimal("0.5");
    private static final String REASONS = "The partner's commitment is convincing.";

    @ParameterizedTest
    @CsvSource({
        "10000001, selection.amountAboveRequest",
        "4999999, selection.amountBelowFloor",
        "8000001, selection.amountAboveBudget",
        "8000000, ",
        "5000000, "
    })
    void the_amount_lies_between_floor_request_and_what_the_call_has_left(long amount, String problem) {
        var problems =
                problems(new DecisionInput(Outcome.SELECTED, Money.won(amount), null, REASONS), "80.00", "20.00");

        assertThat(problems)
                .extracting(FieldProblem::messageKey)
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void the_floor_is_rounded_up_to_a_whole_won() {
        assertThat(DecisionRules.floorOf(Money.won(9_999_999), FLOOR)).isEqualTo(Money.won(5_000_000));
    }

    @Test
    void a_selection_needs_an_amount_and_reasons() {
        assertThat(problems(new DecisionInput(Outcome.SELECTED, null, null, "ok"), "80.00", "20.00"))
                .extracting(FieldProblem::path)
                .containsExactlyInAnyOrder("amount", "reasons");
    }

    @Test
    void below_the_minimum_nobody_is_chosen_or_put_on_the_waiting_list() {
        for (var outcome : List.of(Outcome.SELECTED, Outcome.WAITING_LIST)) {
            assertThat(problems(new DecisionInput(outcome, Money.won(6_000_000), null, REASONS), "69.99", "20.00"))
                    .extracting(FieldProblem::messageKey)
                    .containsExactly("selection.belowMinimum");
        }
        assertThat(problems(new DecisionInput(Outcome.NOT_SELECTED, null, null, REASONS), "69.99", "20.00"))
                .isEmpty();
    }

    @Test
    void a_criterion_below_its_own_minimum_bars_a_selection() {
        assertThat(problems(new DecisionInput(Outcome.SELECTED, Money.won(6_000_000), null, REASONS), "90.00", "9.99"))
                .extracting(FieldProblem::messageKey)
                .containsExactly("selection.belowCriterionMinimum");
    }

    @Test
    void a_place_on_the_waiting_list_is_taken_once() {
        assertThat(problems(new DecisionInput(Outcome.WAITING_LIST, null, 2, REASONS), "80.00", "20.00"))
                .extracting(FieldProblem::messageKey)
                .containsExactly("selection.rankTaken");
        assertThat(problems(new DecisionInput(Outcome.WAITING_LIST, null, 3, REASONS), "80.00", "20.00"))
                .isEmpty();
    }

    private static List<FieldProblem> problems(DecisionInput input, String mean, String plan) {
        var call = mock(Call.class);
        given(call.review()).willReturn(new ReviewRules(3, Money.won(50_000_000), 5, 70, true));
        given(call.criteria())
                .willReturn(List.of(new Criterion(
                        "plan", new LocalizedText("계획", "Plan"), new LocalizedText("", ""), 30, 10, List.of())));
        var summary = new ReviewSummary(
                UUID.randomUUID(),
                Instant.EPOCH,
                3,
                false,
                new BigDecimal(mean),
                List.of(new CriterionMean("plan", new BigDecimal(plan), new BigDecimal("30"))));
        var facts = new DecisionRules.Facts(call, Money.won(10_000_000), Money.won(8_000_000), List.of(1, 2), summary);
        return DecisionRules.problems(input, facts, FLOOR);
    }
}
