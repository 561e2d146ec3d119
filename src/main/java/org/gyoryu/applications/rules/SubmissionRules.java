package org.gyoryu.applications.rules;

import java.util.List;
import org.gyoryu.core.FieldProblem;
import org.springframework.stereotype.Component;

/** All rules together, in the order in which the form shows their fields. */
@Component
public class SubmissionRules {

    private static final List<SubmissionRule> RULES = List.of(
            new PeriodRule(),
            new IndicatorsRule(),
            new CeilingRule(),
            new OwnShareRule(),
            new BudgetAmountsRule(),
            new BudgetSumsRule(),
            new CategoryShareRule(),
            new DoubleFundingRule(),
            new RequiredDocumentsRule());

    public List<FieldProblem> problems(Candidate candidate) {
        return RULES.stream().flatMap(rule -> rule.problems(candidate).stream()).toList();
    }
}
