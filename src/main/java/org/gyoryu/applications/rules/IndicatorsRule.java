package org.gyoryu.applications.rules;

import static org.gyoryu.core.FieldProblem.at;

import java.util.List;
import org.gyoryu.core.FieldProblem;

/** The expected effect is measured by at least two indicators. */
final class IndicatorsRule implements SubmissionRule {

    private static final int LEAST = 2;

    @Override
    public List<FieldProblem> problems(Candidate candidate) {
        var named = candidate.answers().rows("indicators").stream()
                .map(row -> row.text("indicator").strip())
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        return named >= LEAST ? List.of() : List.of(at("indicators", "applications.rule.indicators", LEAST));
    }
}
