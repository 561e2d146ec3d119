package org.gyoryu.applications.rules;

import static org.gyoryu.core.FieldProblem.at;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gyoryu.calls.BudgetLine;
import org.gyoryu.core.FieldProblem;

/** Costs fall into the categories of the call, and no category takes more of the total than the call allows. */
final class CategoryShareRule implements SubmissionRule {

    @Override
    public List<FieldProblem> problems(Candidate candidate) {
        var categories = candidate.call().budgetLines();
        if (categories.isEmpty()) {
            return List.of();
        }
        var problems = new ArrayList<FieldProblem>();
        var lines = candidate.answers().rows("budget");
        for (var i = 0; i < lines.size(); i++) {
            var category = lines.get(i).text("category");
            if (!category.isEmpty()
                    && categories.stream().noneMatch(c -> c.key().equals(category))) {
                problems.add(at("budget[" + i + "].category", "applications.rule.category.unknown", category));
            }
        }
        categories.stream().filter(c -> c.maxShare() != null).forEach(c -> check(c, candidate, lines, problems));
        return problems;
    }

    private static void check(
            BudgetLine category, Candidate candidate, List<Answers> lines, List<FieldProblem> problems) {
        var most = candidate.total().multiply(category.maxShare());
        var sum = BigDecimal.ZERO;
        var last = 0;
        for (var i = 0; i < lines.size(); i++) {
            if (category.key().equals(lines.get(i).text("category"))) {
                sum = sum.add(BudgetLineAmount.of(lines.get(i)));
                last = i;
            }
        }
        if (sum.compareTo(most) > 0) {
            problems.add(at(
                    "budget[" + last + "].category",
                    "applications.rule.category.share",
                    category.title().in(Locale.KOREAN),
                    category.title().in(Locale.ENGLISH),
                    category.maxShare()));
        }
    }
}
