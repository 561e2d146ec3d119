package org.gyoryu.desk;

import org.gyoryu.applications.ApplicationDossier;
import org.gyoryu.applications.Applications;
import org.gyoryu.core.NotFound;
import org.gyoryu.people.Person;
import org.gyoryu.review.Reviews;
import org.gyoryu.workflow.TaskItem;
import org.gyoryu.workflow.Worklist;
import org.springframework.stereotype.Component;

/**
 * What the holder of a task may see of its application at this step. A reviewer sees no more than who applies with what
 * until the declaration is made, then answers and documents, never another's score nor how the case went; everybody
 * loses it with the task, and whoever stands too near never has it.
 */
@Component
class Dossiers {

    private final Worklist worklist;
    private final Applications applications;
    private final Reviews reviews;
    private final DeskCases cases;

    Dossiers(Worklist worklist, Applications applications, Reviews reviews, DeskCases cases) {
        this.worklist = worklist;
        this.applications = applications;
        this.reviews = reviews;
        this.cases = cases;
    }

    /** How much of the application is open at a step. */
    enum View {
        /** Who applies with what, to judge one's own interests. */
        COVER,
        /** Answers and documents. */
        REVIEW,
        /** Also how it came here, what was decided and, once it is closed, the review. */
        OFFICE
    }

    /** A task's dossier. */
    record Opened(TaskItem task, ApplicationDossier dossier, View view) {

        boolean documents() {
            return view != View.COVER;
        }
    }

    /** @throws NotFound if the task is not this person's, or nothing of it is for their eyes */
    Opened open(String taskId, Person person) {
        var task = worklist.get(taskId, person).task();
        if (task.applicationId() == null || !person.isStaff() || isApplicants(task)) {
            throw new NotFound("desk.case.unknown");
        }
        var dossier = applications.dossier(task.applicationId());
        if (cases.tooNear(person, dossier)) {
            throw new NotFound("desk.case.unknown");
        }
        return new Opened(task, dossier, view(task, person));
    }

    private View view(TaskItem task, Person person) {
        return switch (task.formId()) {
            case "declare-conflict" -> View.COVER;
            case "score-application" -> {
                if (!reviews.mayRead(person, task.applicationId())) {
                    throw new NotFound("desk.case.unknown");
                }
                yield View.REVIEW;
            }
            default -> View.OFFICE;
        };
    }

    private static boolean isApplicants(TaskItem task) {
        return "applicant".equals(task.candidateGroup()) || "certifier".equals(task.candidateGroup());
    }
}
