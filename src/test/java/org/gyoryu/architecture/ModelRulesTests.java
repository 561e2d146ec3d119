package org.gyoryu.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.gyoryu.workflow.engine.ProcessVariable;
import org.gyoryu.workflow.engine.TaskHandler;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Component;

/** What ties the models to the code: names of classes, constants for messages and variables. */
class ModelRulesTests {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.gyoryu.workflow.shared", "org.gyoryu.workflow.localsupport");

    private static final Pattern CONDITION = Pattern.compile("<bpmn:conditionExpression[^>]*>\\$\\{([a-zA-Z]+)");
    private static final Pattern TRANSFER = Pattern.compile("<camunda:(?:in|out) source=\"([a-zA-Z]+)\"");
    private static final Pattern TARGET = Pattern.compile("<camunda:(?:in|out) [^>]*target=\"([a-zA-Z]+)\"");
    private static final Pattern MESSAGE = Pattern.compile("<bpmn:message [^>]*name=\"([^\"]+)\"");
    private static final Pattern FORM = Pattern.compile("camunda:formRef=\"([^\"]+)\"");
    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-z][A-Za-z]*(?:Delegate|Listener))}");

    @Test
    void delegates_listeners_and_handlers_are_package_private_and_named_for_what_they_are() {
        classes()
                .that()
                .implement(JavaDelegate.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Delegate")
                .because("nobody but the engine calls a step, and one search finds the model and the code")
                .check(CLASSES);
        classes()
                .that(areListeners())
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Listener")
                .check(CLASSES);
        classes()
                .that()
                .implement(TaskHandler.class)
                .should()
                .bePackagePrivate()
                .andShould()
                .haveSimpleNameEndingWith("Handler")
                .check(CLASSES);
    }

    @Test
    void every_delegate_is_a_step_of_a_model() {
        var used = found(BEAN);
        var there = CLASSES.stream()
                .filter(each -> each.isAnnotatedWith(Component.class))
                .map(JavaClass::getSimpleName)
                .filter(name -> name.endsWith("Delegate") || name.endsWith("Listener"))
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(there).isNotEmpty().isEqualTo(used);
    }

    @Test
    void every_variable_of_a_model_is_a_constant() {
        var names = Stream.of(CONDITION, TRANSFER, TARGET)
                .flatMap(pattern -> found(pattern).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(names).isNotEmpty().isSubsetOf(constants(ProcessVariable.class));
    }

    @Test
    void every_message_is_a_constant() {
        assertThat(found(MESSAGE)).isNotEmpty().isSubsetOf(constants(String.class));
    }

    @Test
    void every_form_of_a_task_has_a_handler_named_after_it() {
        assertThat(found(FORM)).isNotEmpty().allSatisfy(form -> {
            var handler = Stream.of(form.split("-"))
                            .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                            .collect(Collectors.joining())
                    + "Handler";
            assertThat(CLASSES.stream().map(JavaClass::getSimpleName)).contains(handler);
        });
    }

    private static DescribedPredicate<JavaClass> areListeners() {
        return DescribedPredicate.describe(
                "listen to the engine",
                each -> each.isAssignableTo(ExecutionListener.class) || each.isAssignableTo(TaskListener.class));
    }

    private static Set<String> found(Pattern pattern) {
        try (var files = Files.walk(Path.of("processes"))) {
            return files.filter(path -> path.toString().endsWith(".bpmn"))
                    .flatMap(path -> pattern.matcher(read(path)).results().map(match -> match.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Values of the public constants of the corridor: names of variables, or texts. */
    private static Set<String> constants(Class<?> type) {
        return CLASSES.stream()
                .flatMap(each -> Stream.of(each.reflect().getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && Modifier.isPublic(field.getModifiers()))
                .filter(field -> field.getType() == type)
                .map(ModelRulesTests::value)
                .map(value -> value instanceof ProcessVariable<?> variable ? variable.name() : value.toString())
                .collect(Collectors.toSet());
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
