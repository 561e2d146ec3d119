package org.gyoryu.workflow.shared;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.gyoryu.notices.ApplicationLetters;
import org.gyoryu.workflow.engine.VisibleToModels;
import org.springframework.stereotype.Component;

/** {@code reminders} of the models: tells the staff of a task that is due soon or overdue. */
@Component
@VisibleToModels("reminders")
public class ModelReminders {

    private final ApplicationLetters letters;

    ModelReminders(ApplicationLetters letters) {
        this.letters = letters;
    }

    /** @param group id of the role whose task it is */
    public void remind(DelegateExecution execution, String kind, String group) {
        letters.taskReminder(Case.applicationOf(execution), DeadlineKinds.nameOf(kind, execution), group);
    }

    /** Tells the managers too. */
    public void escalate(DelegateExecution execution, String kind, String group) {
        letters.taskEscalation(Case.applicationOf(execution), DeadlineKinds.nameOf(kind, execution), group);
    }
}
