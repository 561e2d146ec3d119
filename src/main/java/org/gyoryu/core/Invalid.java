package org.gyoryu.core;

import java.util.List;

/** Values that break a rule; each problem names its field (422). Nothing was stored. */
public final class Invalid extends Problem {

    private final List<FieldProblem> problems;

    public Invalid(List<FieldProblem> problems) {
        super("core.invalid", problems.size());
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return "invalid: " + problems;
    }
}
