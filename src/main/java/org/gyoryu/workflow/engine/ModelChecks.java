package org.gyoryu.workflow.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The rules of the house for models and forms, checked at every start and in the build. A problem names file, line and
 * element, because it stops the start. What the drawing looks like is bpmnlint's to check.
 */
@Component
class ModelChecks implements ModelCheck {

    private final Supplier<Set<String>> beans;
    private final Supplier<Set<String>> handledForms;

    @Autowired
    ModelChecks(ModelBeans beans, ObjectProvider<TaskHandler> handlers) {
        this(beans::names, () -> handlers.stream().map(TaskHandler::form).collect(Collectors.toSet()));
    }

    /**
     * @param beans names that expressions may use
     * @param handledForms ids of the forms that have a {@link TaskHandler}
     */
    ModelChecks(Supplier<Set<String>> beans, Supplier<Set<String>> handledForms) {
        this.beans = beans;
        this.handledForms = handledForms;
    }

    @Override
    public List<String> problems(List<ModelFile> files) {
        var known = new KnownNames(
                names(files, ".bpmn"), names(files, ".dmn"), names(files, ".form"), beans.get(), handledForms.get());
        var problems = new ArrayList<String>();
        for (var file : files) {
            var report = new ModelReport(file);
            if (file.is(".bpmn")) {
                new ProcessChecks(known, report).check();
            } else if (file.is(".dmn")) {
                new DecisionChecks(report).check();
            } else {
                new FormChecks(report).check();
            }
            problems.addAll(report.problems());
        }
        return problems;
    }

    private static Set<String> names(List<ModelFile> files, String extension) {
        return files.stream()
                .filter(file -> file.is(extension))
                .map(ModelFile::name)
                .collect(Collectors.toSet());
    }

    /** What a model may refer to. */
    record KnownNames(
            Set<String> processes,
            Set<String> decisions,
            Set<String> forms,
            Set<String> beans,
            Set<String> handledForms) {}
}
