package org.gyoryu.workflow.shared;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.gyoryu.review.Reviews;
import org.springframework.stereotype.Component;

/** Gives the tasks of processes/shared/review-seat.bpmn to the person who has the seat. */
@Component
class AssignReviewerListener implements TaskListener {

    private final Reviews reviews;

    AssignReviewerListener(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public void notify(DelegateTask task) {
        var assignment = UUID.fromString(ReviewSeat.ASSIGNMENT_ID.from(task));
        task.setAssignee(reviews.assignment(assignment).reviewerUsername());
    }
}
