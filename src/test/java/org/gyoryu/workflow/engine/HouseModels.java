package org.gyoryu.workflow.engine;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;

/** The models of the house and what the code offers them, read from files and classes without starting anything. */
public final class HouseModels {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gyoryu.workflow");

    private HouseModels() {}

    public static List<ModelFile> files() {
        return Stream.of("processes", "forms")
                .flatMap(HouseModels::below)
                .filter(path -> path.toString().matches(".*\\.(bpmn|dmn|form)"))
                .sorted()
                .map(path -> new ModelFile(path.toString().replace('\\', '/'), read(path)))
                .toList();
    }

    /** Delegates and listeners. */
    static List<JavaClass> steps() {
        return CLASSES.stream()
                .filter(each -> !each.isInterface() && !each.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(assignableTo(JavaDelegate.class)
                        .or(assignableTo(ExecutionListener.class))
                        .or(assignableTo(TaskListener.class)))
                .filter(each -> each.isAnnotatedWith(org.springframework.stereotype.Component.class))
                .toList();
    }

    static Set<String> beanNames() {
        var names = new TreeSet<String>();
        steps().forEach(each -> names.add(beanName(each)));
        CLASSES.stream()
                .filter(each -> each.isAnnotatedWith(VisibleToModels.class))
                .forEach(each -> names.add(
                        each.getAnnotationOfType(VisibleToModels.class).value()));
        return names;
    }

    static String beanName(JavaClass step) {
        var name = step.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    static JavaClasses classes() {
        return CLASSES;
    }

    private static Stream<Path> below(String folder) {
        try {
            return Files.walk(Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
