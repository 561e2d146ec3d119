package org.gyoryu.workflow.progress;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskService;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Problem;
import org.gyoryu.core.Refused;
import org.gyoryu.forms.Forms;
import org.gyoryu.people.Person;
import org.gyoryu.workflow.TaskDetail;
import org.gyoryu.workflow.TaskItem;
import org.gyoryu.workflow.Worklist;
import org.gyoryu.workflow.engine.TaskContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists from the read model; completes through form, room and engine in one transaction. */
@Service
class EngineWorklist implements Worklist {

    private final TaskAccess access;
    private final TaskHandlers handlers;
    private final Forms forms;
    private final TaskService tasks;
    private final AsProduct asProduct;

    EngineWorklist(TaskAccess access, TaskHandlers handlers, Forms forms, TaskService tasks, AsProduct asProduct) {
        this.access = access;
        this.handlers = handlers;
        this.forms = forms;
        this.tasks = tasks;
        this.asProduct = asProduct;
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskItem> of(Person person) {
        return access.of(person);
    }

    @Override
    @Transactional(readOnly = true)
    public List<TaskItem> ofApplication(UUID applicationId, Person person) {
        return access.ofApplication(applicationId, person);
    }

    @Override
    @Transactional(readOnly = true)
    public TaskDetail get(String taskId, Person person) {
        var task = access.find(taskId, person).orElseThrow(() -> missing(taskId, person));
        return asProduct.call(() -> new TaskDetail(
                task,
                forms.schemaFor(task.formId(), person.locale()),
                handlers.of(task.formId()).facts(context(task, person))));
    }

    @Override
    @Transactional
    public void complete(String taskId, Map<String, Object> values, Person person) {
        var task = access.lock(taskId, person).orElseThrow(() -> missing(taskId, person));
        asProduct.run(() -> {
            var checked = forms.check(task.formId(), values, person.locale()).orThrow();
            var routing = handlers.of(task.formId()).complete(context(task, person), checked);
            try {
                if (task.assignee() == null) {
                    tasks.setAssignee(taskId, person.username());
                }
                tasks.complete(taskId, RoutingVariables.checked(task.formId(), routing));
            } catch (OptimisticLockingException e) {
                throw new Refused("workflow.task.changed");
            }
        });
    }

    private TaskContext context(TaskItem task, Person person) {
        return new TaskContext(
                task.id(), task.elementId(), task.applicationId(), tasks.getVariables(task.id()), person);
    }

    private Problem missing(String taskId, Person person) {
        return access.endedForPerson(taskId, person)
                ? new Refused("workflow.task.done")
                : new NotFound("workflow.task.absent");
    }
}
