package org.gyoryu.workflow.progress;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.gyoryu.applications.ApplicationQueries;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.applications.ApplicationSummary;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Money;
import org.gyoryu.forms.CheckedValues;
import org.gyoryu.forms.Forms;
import org.gyoryu.workflow.engine.TaskContext;
import org.gyoryu.workflow.engine.TaskHandler;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A process for tests: an officer, the applicant, a step that may fail, a reviewer. */
@TestConfiguration(proxyBeanMethods = false)
class TwoDesks {

    final UUID organisation = UUID.randomUUID();

    final Map<String, Map<String, Object>> handled = new HashMap<>();

    RuntimeException letterFails;

    Map<String, Object> routing = Map.of();

    /** The rooms answer as for an application of {@link #organisation}; every form takes everything. */
    void furnish(ApplicationQueries applications, Forms forms) {
        given(applications.byId(any()))
                .willAnswer(call -> Optional.of(new ApplicationSummary(
                        call.getArgument(0),
                        number(call.getArgument(0)),
                        "2026-LS",
                        organisation,
                        new LocalizedText("문화원", "Culture centre"),
                        "Title",
                        Money.ZERO,
                        ApplicationStatus.SUBMITTED,
                        null,
                        null,
                        null,
                        null)));
        given(forms.check(anyString(), any(), any()))
                .willAnswer(call -> new CheckedValues(call.getArgument(1), List.of()));
        given(forms.schemaFor(anyString(), any())).willReturn("{}");
    }

    static String number(UUID application) {
        return "2026-LS-" + application.toString().substring(0, 4);
    }

    static void deploy(RepositoryService repository) {
        repository
                .createDeployment()
                .name("two-desks")
                .enableDuplicateFiltering(true)
                .addClasspathResource("models/two-desks.bpmn")
                .deploy();
    }

    static void start(RuntimeService runtime, UUID application) {
        runtime.startProcessInstanceByKey(
                "two-desks",
                number(application),
                Map.of("applicationId", application.toString(), "reviewer", "reviewer1"));
    }

    @Bean
    TaskHandler screenHandler() {
        return handler("test-screen");
    }

    @Bean
    TaskHandler answerHandler() {
        return handler("test-answer");
    }

    @Bean
    TaskHandler scoreHandler() {
        return handler("test-score");
    }

    @Bean
    JavaDelegate testLetterDelegate() {
        return (DelegateExecution execution) -> {
            if (letterFails != null) {
                throw letterFails;
            }
        };
    }

    private TaskHandler handler(String form) {
        return new TaskHandler() {
            @Override
            public String form() {
                return form;
            }

            @Override
            public Map<String, Object> facts(TaskContext task) {
                return Map.of("number", number(task.applicationId()));
            }

            @Override
            public Map<String, Object> complete(TaskContext task, Map<String, Object> values) {
                handled.put(form, values);
                return routing;
            }
        };
    }
}
