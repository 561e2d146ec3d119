package org.gyoryu.applications.rules;

import java.util.List;
import org.gyoryu.core.FieldProblem;

/** One sentence of the guidelines. */
interface SubmissionRule {

    /** What breaks it, or nothing. */
    List<FieldProblem> problems(Candidate candidate);
}
