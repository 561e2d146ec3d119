package org.gyoryu.applications.rules;

import static org.gyoryu.core.FieldProblem.at;

import java.util.List;
import org.gyoryu.core.FieldProblem;

/** The project takes place within the project period of the call, and ends after it begins. */
final class PeriodRule implements SubmissionRule {

    @Override
    public List<FieldProblem> problems(Candidate candidate) {
        var from = candidate.answers().date("periodFrom");
        var to = candidate.answers().date("periodTo");
        if (from == null || to == null) {
            return List.of();
        }
        if (to.isBefore(from)) {
            return List.of(at("periodTo", "applications.rule.period.order"));
        }
        var period = candidate.call().projectPeriod();
        var field = !period.contains(from) ? "periodFrom" : !period.contains(to) ? "periodTo" : null;
        return field == null
                ? List.of()
                : List.of(at(
                        field,
                        "applications.rule.period.outside",
                        period.from().toString(),
                        period.to().toString()));
    }
}
