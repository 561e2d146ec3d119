package org.gyoryu.applications.rules;

import static org.gyoryu.core.FieldProblem.at;

import java.math.BigDecimal;
import java.util.List;
import org.gyoryu.core.FieldProblem;

/** Nobody asks for more than the ceiling of the call. */
final class CeilingRule implements SubmissionRule {

    @Override
    public List<FieldProblem> problems(Candidate candidate) {
        var ceiling = BigDecimal.valueOf(candidate.call().ceiling().won());
        return candidate.answers().numberOrZero("requestedAmount").compareTo(ceiling) <= 0
                ? List.of()
                : List.of(at("requestedAmount", "applications.rule.ceiling", ceiling));
    }
}
