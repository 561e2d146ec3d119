package org.gyoryu.workflow.shared;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.review.Appointment;
import org.gyoryu.review.Reviews;
import org.springframework.stereotype.Component;

/**
 * Service task "Appoint a reviewer" in processes/shared/review-seat.bpmn. Whoever had the seat before and did not answer
 * is let go first.
 */
@Component
class AppointReviewerDelegate implements JavaDelegate {

    private final Reviews reviews;
    private final Invitations invitations;

    AppointReviewerDelegate(Reviews reviews, Invitations invitations) {
        this.reviews = reviews;
        this.invitations = invitations;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = Case.applicationOf(execution);
        ReviewSeat.ASSIGNMENT_ID
                .find(execution)
                .map(UUID::fromString)
                .ifPresent(before -> invitations.letGo(application, before));
        var appointment = reviews.appoint(application, ReviewSeat.SEAT.from(execution));
        if (appointment instanceof Appointment.Appointed appointed) {
            ReviewSeat.ASSIGNMENT_ID.on(execution, appointed.assignmentId().toString());
            invitations.invite(application, Case.CALL_CODE.from(execution), appointed.assignmentId());
        }
        ReviewSeat.REVIEWER_FOUND.on(execution, appointment instanceof Appointment.Appointed);
    }
}
