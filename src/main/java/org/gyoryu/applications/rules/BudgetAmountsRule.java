package org.gyoryu.applications.rules;

import static org.gyoryu.core.FieldProblem.at;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.core.FieldProblem;

/** There is a budget, and the amount of each line, where one was sent, is unit price × quantity × times. */
final class BudgetAmountsRule implements SubmissionRule {

    @Override
    public List<FieldProblem> problems(Candidate candidate) {
        var lines = candidate.answers().rows("budget");
        if (lines.isEmpty()) {
            return List.of(at("budget", "applications.rule.budget.empty"));
        }
        var problems = new ArrayList<FieldProblem>();
        for (var i = 0; i < lines.size(); i++) {
            var sent = lines.get(i).number("amount");
            var amount = BudgetLineAmount.of(lines.get(i));
            if (sent != null && sent.compareTo(amount) != 0) {
                problems.add(at("budget[" + i + "].amount", "applications.rule.budget.amount", amount));
            }
        }
        return problems;
    }
}
