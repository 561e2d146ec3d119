package org.gyoryu.workflow.shared;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.notices.ApplicationLetters;
import org.springframework.stereotype.Component;

/** Service task "Remind the reviewer" in processes/shared/review-seat.bpmn. */
@Component
class RemindScoreDelegate implements JavaDelegate {

    private final ApplicationLetters letters;

    RemindScoreDelegate(ApplicationLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.scoreReminder(UUID.fromString(ReviewSeat.ASSIGNMENT_ID.from(execution)));
    }
}
