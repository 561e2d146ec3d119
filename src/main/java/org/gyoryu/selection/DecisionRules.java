package org.gyoryu.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.gyoryu.calls.Call;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Money;
import org.gyoryu.review.ReviewSummary;

/** What a decision must keep to: the amount asked for, the call's budget and minimum scores, and reasons always. */
final class DecisionRules {

    static final int REASONS_MINIMUM = 10;
    static final int REASONS_MAXIMUM = 3000;

    private DecisionRules() {}

    /** What the rules look at. */
    record Facts(Call call, Money requested, Money budgetLeft, List<Integer> ranksTaken, ReviewSummary summary) {}

    static List<FieldProblem> problems(DecisionInput input, Facts facts, BigDecimal floor) {
        var problems = new ArrayList<FieldProblem>();
        reasons(input.reasons(), "reasons", problems);
        if (input.outcome() == null) {
            problems.add(FieldProblem.at("outcome", "selection.outcomeMissing"));
            return problems;
        }
        if (input.outcome() != Outcome.NOT_SELECTED) {
            minimumScore(facts, problems);
        }
        switch (input.outcome()) {
            case SELECTED -> {
                if (input.amount() == null) {
                    problems.add(FieldProblem.at("amount", "selection.amountMissing"));
                }
                amount(input.amount(), facts, floor, true, problems);
            }
            case WAITING_LIST -> {
                amount(input.amount(), facts, floor, false, problems);
                if (input.waitingRank() != null && input.waitingRank() < 1) {
                    problems.add(FieldProblem.at("waitingRank", "selection.rankTooLow"));
                } else if (input.waitingRank() != null && facts.ranksTaken().contains(input.waitingRank())) {
                    problems.add(FieldProblem.at("waitingRank", "selection.rankTaken", input.waitingRank()));
                }
            }
            case NOT_SELECTED -> {
                if (input.amount() != null) {
                    problems.add(FieldProblem.at("amount", "selection.amountNotHere"));
                }
            }
        }
        if (input.outcome() != Outcome.WAITING_LIST && input.waitingRank() != null) {
            problems.add(FieldProblem.at("waitingRank", "selection.rankNotHere"));
        }
        return problems;
    }

    /** The least amount that may be awarded to somebody who asked for this much; whole won, rounded up. */
    static Money floorOf(Money requested, BigDecimal floor) {
        return Money.of(BigDecimal.valueOf(requested.won()).multiply(floor).setScale(0, RoundingMode.CEILING));
    }

    static void amount(
            Money amount, Facts facts, BigDecimal floor, boolean nowFromBudget, List<FieldProblem> problems) {
        if (amount == null) {
            return;
        }
        var least = floorOf(facts.requested(), floor);
        if (amount.compareTo(facts.requested()) > 0) {
            problems.add(FieldProblem.at(
                    "amount", "selection.amountAboveRequest", facts.requested().won()));
        } else if (amount.compareTo(least) < 0 || amount.won() == 0) {
            problems.add(FieldProblem.at("amount", "selection.amountBelowFloor", least.won()));
        } else if (nowFromBudget && amount.compareTo(facts.budgetLeft()) > 0) {
            problems.add(FieldProblem.at(
                    "amount", "selection.amountAboveBudget", facts.budgetLeft().won()));
        }
    }

    static void reasons(String reasons, String path, List<FieldProblem> problems) {
        if (reasons == null || reasons.strip().length() < REASONS_MINIMUM) {
            problems.add(FieldProblem.at(path, "selection.reasonsTooShort", REASONS_MINIMUM));
        } else if (reasons.length() > REASONS_MAXIMUM) {
            problems.add(FieldProblem.at(path, "selection.textTooLong", REASONS_MAXIMUM));
        }
    }

    /** Below the call's minimum nobody is chosen, even if money is left. */
    private static void minimumScore(Facts facts, List<FieldProblem> problems) {
        var minimum = BigDecimal.valueOf(facts.call().review().minimumScore());
        if (facts.summary().mean().compareTo(minimum) < 0) {
            problems.add(FieldProblem.at(
                    "outcome", "selection.belowMinimum", facts.summary().mean().toPlainString(), minimum));
            return;
        }
        for (var criterion : facts.call().criteria()) {
            var least = BigDecimal.valueOf(criterion.minimum());
            facts.summary().criteria().stream()
                    .filter(each -> each.criterion().equals(criterion.key()))
                    .filter(each -> each.mean().compareTo(least) < 0)
                    .forEach(each -> problems.add(FieldProblem.at(
                            "outcome",
                            "selection.belowCriterionMinimum",
                            criterion.title().ko(),
                            criterion.title().en(),
                            each.mean().toPlainString(),
                            least)));
        }
    }
}
