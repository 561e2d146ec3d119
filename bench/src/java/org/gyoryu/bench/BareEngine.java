package org.gyoryu.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The engine alone, on a database of its own: the same model, started by the same message up to the same wait state, with
 * the answers as process variables and steps that do nothing. What many would build first.
 */
final class BareEngine implements AutoCloseable {

    private static final String MODEL = "processes/local-support/local-support-application.bpmn";

    private final HikariDataSource pool;
    private final ProcessEngine engine;

    BareEngine(int connections) {
        BenchDatabase.createDatabase("bare", "gyoryu_owner");
        var config = new HikariConfig();
        config.setJdbcUrl(BenchDatabase.url("bare"));
        config.setUsername("gyoryu_owner");
        config.setMaximumPoolSize(connections);
        pool = new HikariDataSource(config);
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setMetricsEnabled(false);
        configuration.setIdGenerator(new StrongUuidGenerator()); // as the product's; the other one wants a second connection
        configuration.setBeans(new NothingToDo());
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService().createDeployment().addClasspathResource(MODEL).deploy();
    }

    void start(Map<String, Object> answers) {
        engine.getRuntimeService()
                .createMessageCorrelation("Msg_ApplicationHandedIn")
                .processInstanceBusinessKey(UUID.randomUUID().toString())
                .setVariables(answers)
                .setVariable("certificationRequired", false)
                .correlateStartMessage();
    }

    /** One variable for each answer; lists as JSON text, which is the cheapest that the engine has for them. */
    static Map<String, Object> variables(Map<String, Object> answers) {
        var variables = new HashMap<String, Object>();
        answers.forEach((key, value) -> variables.put(
                key, value instanceof java.util.List<?> list ? JsonMapper.shared().writeValueAsString(list) : value));
        return variables;
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }

    /** Stands for every bean that the model names. */
    private static final class NothingToDo extends HashMap<Object, Object> {

        @Override
        public boolean containsKey(Object key) {
            return key.toString().endsWith("Delegate");
        }

        @Override
        public Object get(Object key) {
            return (JavaDelegate) execution -> {};
        }
    }
}
