package org.gyoryu.portal.people;

import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.web.Wording;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Puts what a room refused beside the fields of a form object. */
@Component
class FieldErrors {

    private final Wording wording;

    FieldErrors(Wording wording) {
        this.wording = wording;
    }

    void reject(Invalid invalid, BindingResult result) {
        for (FieldProblem problem : invalid.problems()) {
            if (problem.path().isEmpty() || result.getFieldType(problem.path()) == null) {
                result.reject("refused", wording.of(problem));
            } else {
                result.rejectValue(problem.path(), "refused", wording.of(problem));
            }
        }
    }
}
