package org.gyoryu.applications.rules;

import static org.gyoryu.core.FieldProblem.at;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.gyoryu.core.FieldProblem;

/**
 * The lines of each source come to the sum that the application names for it, to the won. Then the total cost is grant,
 * own share, local and other money together, and the budget balances to 0.
 */
final class BudgetSumsRule implements SubmissionRule {

    @Override
    public List<FieldProblem> problems(Candidate candidate) {
        return Stream.of(Source.values())
                .flatMap(source -> check(source, candidate.answers()))
                .toList();
    }

    private static Stream<FieldProblem> check(Source source, Answers answers) {
        var lines = answers.rows("budget").stream()
                .filter(line -> source.name.equals(line.text("source")))
                .map(BudgetLineAmount::of)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var named = answers.numberOrZero(source.field);
        return lines.compareTo(named) == 0
                ? Stream.empty()
                : Stream.of(at(source.field, "applications.rule.budget.sum", lines, named, lines.subtract(named)));
    }
}
