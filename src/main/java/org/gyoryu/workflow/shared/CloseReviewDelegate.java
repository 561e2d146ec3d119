package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.applications.ApplicationStages;
import org.gyoryu.review.Closing;
import org.gyoryu.review.Reviews;
import org.springframework.stereotype.Component;

/** Service task "Close the review" in processes/shared/review-application.bpmn. */
@Component
class CloseReviewDelegate implements JavaDelegate {

    private final Reviews reviews;
    private final ApplicationStages stages;

    CloseReviewDelegate(Reviews reviews, ApplicationStages stages) {
        this.reviews = reviews;
        this.stages = stages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var application = Case.applicationOf(execution);
        var closing = reviews.close(application);
        if (closing instanceof Closing.TooFewScores few) {
            ReviewApplication.FIRST_SEAT.on(execution, reviews.nextSeat(application));
            ReviewApplication.REVIEWER_COUNT.on(execution, few.required() - few.valid());
        } else {
            stages.reviewed(application);
        }
        ReviewApplication.ENOUGH_SCORES.on(execution, closing instanceof Closing.Closed);
    }
}
