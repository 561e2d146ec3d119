package org.gyoryu.workflow.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelChecksTests {

    private static final String CERTIFY = "processes/shared/certify-application.bpmn";

    private final List<ModelFile> files = HouseModels.files();

    private final ModelChecks checks = new ModelChecks(
            HouseModels::beanNames,
            () -> files.stream()
                    .filter(file -> file.is(".form"))
                    .map(ModelFile::name)
                    .collect(toSet()));

    @Test
    void the_models_of_the_house_keep_its_rules() {
        assertThat(files).hasSizeGreaterThan(20);
        assertThat(checks.problems(files)).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
                    isExecutable="true"; isExecutable="false"; certify-application is not executable
                    <bpmn:process id="certify-application"; <bpmn:process id="certify"; certify is not named like its file
                    camunda:historyTimeToLive="P3650D"; ; certify-application has no history time to live
                    requestCertificationDelegate; requestCertificateDelegate; Task_RequestCertification names ${requestCertificateDelegate}, which is no bean
                    requestCertificationDelegate; runtimeService; Task_RequestCertification should name a bean like
                    camunda:delegateExpression="${requestCertificationDelegate}"; camunda:class="java.lang.Runnable"; Task_RequestCertification names a class
                    camunda:delegateExpression="${requestCertificationDelegate}"; camunda:expression="${dataSource.close()}"; Task_RequestCertification calls dataSource
                    camunda:formRef="certify-application"; camunda:formRef="certify"; Task_CertifyApplication has no form file for formRef certify
                    camunda:formRefBinding="deployment"; camunda:formRefBinding="latest"; Task_CertifyApplication needs formRefBinding deployment
                    camunda:candidateGroups="certifier"; ; Task_CertifyApplication is offered to nobody
                    ${deadlines.remind(execution, 'certification')}; PT1H; EventDefinition_CertificationReminderDue has a timer that does not ask for a deadline
                    cancelActivity="false" attachedToRef; attachedToRef; Task_CertifyApplication needs a timer that reminds
                    default="Flow_CertificationOutcomeYes"; ; Gateway_CertificationOutcome has no default flow
                    name="Certified?"; name="Outcome"; Gateway_CertificationOutcome should ask a question
                    EndEvent_SentBack; Activity_1x; Activity_1x should have an id like EndEvent_
                    <camunda:property name="name_ko" value="승인 요청" />; ; Task_RequestCertification has no Korean name
                    ; <bpmn:scriptTask id="Task_Script" name="x" scriptFormat="groovy"><bpmn:script>1</bpmn:script></bpmn:scriptTask>; Task_Script is a script
                    """)
    void a_model_that_breaks_a_rule_is_named_with_file_and_line(String text, String instead, String problem) {
        var broken = text == null
                ? with(CERTIFY, "</bpmn:process>", instead + "</bpmn:process>")
                : with(CERTIFY, text, instead == null ? "" : instead);

        assertThat(checks.problems(broken))
                .anySatisfy(
                        each -> assertThat(each).startsWith(CERTIFY + " line ").contains(problem))
                .noneMatch(each -> each.startsWith(CERTIFY + " line 1:"));
    }

    @Test
    void a_call_must_hand_the_business_key_down_to_a_process_that_exists() {
        var main = "processes/local-support/local-support-application.bpmn";

        assertThat(checks.problems(with(main, "<camunda:in businessKey=\"#{execution.processBusinessKey}\" />", "")))
                .anyMatch(each -> each.contains("CallActivity_CertifyApplication does not hand the business key down"));
        assertThat(checks.problems(with(main, "calledElement=\"review-application\"", "calledElement=\"review\"")))
                .anyMatch(each -> each.contains("CallActivity_ReviewApplication calls no known process"));
        assertThat(checks.problems(
                        with(main, "<camunda:failedJobRetryTimeCycle>R5/PT1M</camunda:failedJobRetryTimeCycle>", "")))
                .anyMatch(each -> each.contains("is asynchronous without a retry cycle"));
    }

    @Test
    void a_form_stays_inside_what_Tasklist_draws() {
        var form = "forms/shared/withdraw-application.form";

        assertThat(checks.problems(with(form, "\"type\": \"checkbox\"", "\"type\": \"filepicker\"")))
                .singleElement()
                .asString()
                .startsWith(form + " line ")
                .contains("Field_Confirmed has type filepicker, which Tasklist cannot draw");
        assertThat(checks.problems(with(form, "\"label_ko\": \"철회 사유\"", "\"label_ko\": \"\"")))
                .singleElement()
                .asString()
                .contains("Field_Reason has no Korean label");
    }

    @Test
    void a_rule_of_a_table_says_what_it_means() {
        var table = "processes/local-support/eligibility.dmn";

        assertThat(checks.problems(with(table, "The grant requested stays within the ceiling of the call.", "")))
                .singleElement()
                .asString()
                .startsWith(table + " line ")
                .contains("Rule_Ceiling says in no words");
    }

    @Test
    void a_file_that_cannot_be_read_is_named_with_its_line() {
        var form = "forms/shared/withdraw-application.form";
        var table = "processes/local-support/eligibility.dmn";

        assertThat(checks.problems(with(CERTIFY, "</bpmn:laneSet>", "")))
                .anySatisfy(each -> assertThat(each).matches("(?s)" + CERTIFY + " line [1-9][0-9]+: .*"));
        assertThat(checks.problems(with(table, "</decisionTable>", "")))
                .anySatisfy(each -> assertThat(each).matches("(?s)" + table + " line [1-9][0-9]+: .*"));
        assertThat(checks.problems(with(form, "\"schemaVersion\": 16,", "\"schemaVersion\": ,")))
                .anySatisfy(each -> assertThat(each).matches("(?s)" + form + " line 4: .*"));
    }

    private List<ModelFile> with(String path, String text, String instead) {
        return files.stream()
                .map(file -> {
                    if (!file.path().equals(path)) {
                        return file;
                    }
                    assertThat(file.text()).contains(text);
                    return new ModelFile(
                            path, file.text().replace(text, instead).getBytes(UTF_8));
                })
                .toList();
    }
}
