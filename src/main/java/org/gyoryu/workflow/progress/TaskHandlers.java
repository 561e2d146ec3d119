package org.gyoryu.workflow.progress;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gyoryu.workflow.engine.TaskHandler;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The handlers by form. */
@Component
class TaskHandlers {

    private final ObjectProvider<TaskHandler> handlers;
    private volatile Map<String, TaskHandler> byForm;

    TaskHandlers(ObjectProvider<TaskHandler> handlers) {
        this.handlers = handlers;
    }

    /** @throws IllegalStateException naming the form, if no bean handles it */
    TaskHandler of(String formId) {
        if (byForm == null) {
            byForm = handlers.stream().collect(Collectors.toUnmodifiableMap(TaskHandler::form, Function.identity()));
        }
        var handler = byForm.get(formId);
        if (handler == null) {
            throw new IllegalStateException("No TaskHandler for the form " + formId);
        }
        return handler;
    }
}
