package org.gyoryu.applications.rules;

import static org.gyoryu.core.FieldProblem.at;

import java.util.ArrayList;
import java.util.List;
import org.gyoryu.core.FieldProblem;

/** The same project is not paid twice from public money: a grant already given for it bars the application. */
final class DoubleFundingRule implements SubmissionRule {

    @Override
    public List<FieldProblem> problems(Candidate candidate) {
        if (!"yes".equals(candidate.answers().text("otherPublicFunding"))) {
            return List.of();
        }
        var rows = candidate.answers().rows("publicFunding");
        if (rows.isEmpty()) {
            return List.of(at("publicFunding", "applications.rule.publicFunding.missing"));
        }
        var problems = new ArrayList<FieldProblem>();
        for (var i = 0; i < rows.size(); i++) {
            if ("granted".equals(rows.get(i).text("state"))) {
                problems.add(at("publicFunding[" + i + "].state", "applications.rule.publicFunding.granted"));
            }
        }
        return problems;
    }
}
