package org.gyoryu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START;

import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.gyoryu.testing.EngineTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The defaults of the engine that the house does not accept, as they are after the start. */
@EngineTest
class EngineSettingsTests {

    @Autowired
    ProcessEngineConfigurationImpl configuration;

    @Test
    void authorisation_is_on_and_writes_no_revokes() {
        assertThat(configuration.isAuthorizationEnabled()).isTrue();
        assertThat(configuration.getAuthorizationCheckRevokes()).isEqualTo("never");
        assertThat(configuration.getResourceAuthorizationProvider()).isInstanceOf(NoGrantPerTask.class);
    }

    @Test
    void a_task_s_holder_may_work_on_it_and_not_change_it() {
        assertThat(configuration.getDefaultUserPermissionForTask()).isEqualTo(Permissions.TASK_WORK);
    }

    @Test
    void queries_are_limited_and_evaluate_nothing() {
        assertThat(configuration.isEnableExpressionsInAdhocQueries()).isFalse();
        assertThat(configuration.isEnableExpressionsInStoredQueries()).isFalse();
        assertThat(configuration.getQueryMaxResultsLimit()).isEqualTo(2000);
    }

    @Test
    void no_script_is_executed_and_no_type_deserialised_unchecked() {
        assertThat(configuration.getScriptEngineResolver()).isInstanceOf(NoScripts.class);
        assertThat(configuration.isEnableScriptEngineLoadExternalResources()).isFalse();
        assertThat(configuration.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(configuration.getDefaultSerializationFormat()).isEqualTo("application/json");
        assertThat(configuration.isJavaSerializationFormatEnabled()).isFalse();
    }

    @Test
    void the_schema_is_flyway_s() {
        assertThat(configuration.getDatabaseSchemaUpdate()).isEqualTo("false");
    }

    @Test
    void history_is_short_and_gets_cleaned() {
        assertThat(configuration.getHistoryLevel()).isEqualTo(HistoryLevel.HISTORY_LEVEL_ACTIVITY);
        assertThat(configuration.getHistoryRemovalTimeStrategy()).isEqualTo(HISTORY_REMOVAL_TIME_STRATEGY_START);
        assertThat(configuration.getHistoryTimeToLive()).isEqualTo("P3650D");
        assertThat(configuration.getHistoryCleanupBatchWindowStartTime()).isEqualTo("01:00");
        assertThat(configuration.isEnforceHistoryTimeToLive()).isTrue();
    }

    @Test
    void failed_steps_are_tried_again_for_minutes() {
        assertThat(configuration.getFailedJobRetryTimeCycle()).isEqualTo("R5/PT1M");
    }

    @Test
    void people_live_elsewhere_and_nobody_signs_in_to_the_engine() {
        var identity = configuration.getIdentityService();
        assertThat(identity.isReadOnly()).isTrue();
        assertThat(identity.checkPassword("officer", "gyoryu-demo")).isFalse();
        assertThat(identity.createUserQuery()
                        .memberOfGroup(Groups.CAMUNDA_ADMIN)
                        .count())
                .as("the set-up page stays closed")
                .isEqualTo(1);
    }
}
