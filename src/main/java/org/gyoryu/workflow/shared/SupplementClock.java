package org.gyoryu.workflow.shared;

import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.gyoryu.applications.Applications;
import org.gyoryu.applications.SupplementExtended;
import org.gyoryu.calendar.Deadlines;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Moves task and timers of a supplement when the applicant gets more time. */
@Component
class SupplementClock {

    private final Applications applications;
    private final Deadlines calendar;
    private final ModelDeadlines deadlines;
    private final TaskService tasks;
    private final ManagementService management;

    SupplementClock(
            Applications applications,
            Deadlines calendar,
            ModelDeadlines deadlines,
            TaskService tasks,
            ManagementService management) {
        this.applications = applications;
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.management = management;
    }

    @EventListener
    void on(SupplementExtended event) {
        var number = applications.dossier(event.applicationId()).number();
        var deadline =
                calendar.of(event.applicationId(), DeadlineKinds.SUPPLEMENT).orElseThrow();
        var task = tasks.createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(SupplementApplication.ANSWER_TASK)
                .singleResult();
        if (task == null) {
            return; // the last period is set between two tasks; the next one asks for its date itself
        }
        var due = Date.from(deadline.lastMoment());
        task.setDueDate(due);
        tasks.saveTask(task);
        move(task.getProcessInstanceId(), SupplementApplication.OVERDUE_EVENT, due);
        move(
                task.getProcessInstanceId(),
                SupplementApplication.REMINDER_EVENT,
                Date.from(deadlines.reminderOf(deadline)));
    }

    private void move(String processInstance, String timer, Date to) {
        management
                .createJobQuery()
                .processInstanceId(processInstance)
                .activityId(timer)
                .list()
                .forEach(job -> management.setJobDuedate(job.getId(), to));
    }
}
