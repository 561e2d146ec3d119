package org.gyoryu.workflow.shared;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.notices.ApplicationLetters;
import org.springframework.stereotype.Component;

/** Service task "Tell reviewer and officers" in processes/shared/decide-missing-review.bpmn. */
@Component
class AnnounceMissingReviewDelegate implements JavaDelegate {

    private final ApplicationLetters letters;

    AnnounceMissingReviewDelegate(ApplicationLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.scoreEscalation(UUID.fromString(ReviewSeat.ASSIGNMENT_ID.from(execution)));
    }
}
