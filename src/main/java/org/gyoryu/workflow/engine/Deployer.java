package org.gyoryu.workflow.engine;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deploys all models and forms together, once every bean is there and before anybody is served. Nothing changes if they
 * are the same as last time; one change deploys all together, because a model finds its forms and called processes in
 * its own deployment. Nodes that start together wait for each other.
 */
@Component
class Deployer implements SmartInitializingSingleton {

    static final String DEPLOYMENT = "gyoryu";

    private static final Logger log = LoggerFactory.getLogger(Deployer.class);

    private static final long LOCK = 0x67796f7279750001L;

    private final ModelFiles files;
    private final List<ModelCheck> checks;
    private final StaffLanguage language;
    private final RepositoryService repository;
    private final EngineGrants grants;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Deployer(
            ModelFiles files,
            List<ModelCheck> checks,
            StaffLanguage language,
            RepositoryService repository,
            EngineGrants grants,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.files = files;
        this.checks = checks;
        this.language = language;
        this.repository = repository;
        this.grants = grants;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        deploy();
    }

    /** @throws BrokenModels naming everything that is wrong */
    void deploy() {
        var all = files.all();
        var problems =
                checks.stream().flatMap(check -> check.problems(all).stream()).toList();
        if (!problems.isEmpty()) {
            throw new BrokenModels(problems);
        }
        transaction.executeWithoutResult(status -> {
            jdbc.sql("select pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query((row, number) -> 0)
                    .list();
            if (!all.isEmpty()) {
                deploy(all);
            }
            grants.make(all);
        });
    }

    private void deploy(List<ModelFile> all) {
        var deployment = repository
                .createDeployment()
                .name(DEPLOYMENT)
                .source(DEPLOYMENT)
                .enableDuplicateFiltering(false);
        for (var file : all) {
            deployment.addInputStream(file.path(), new ByteArrayInputStream(language.of(file)));
        }
        try {
            var done = deployment.deployWithResult();
            var processes = done.getDeployedProcessDefinitions();
            log.info("Models: {}", processes == null ? "unchanged" : processes.size() + " processes deployed");
        } catch (ParseException e) {
            throw new BrokenModels(e.getResorceReports().stream()
                    .flatMap(report -> report.getErrors().stream()
                            .map(error ->
                                    report.getResourceName() + " line " + error.getLine() + ": " + error.getMessage()))
                    .toList());
        } catch (ProcessEngineException e) {
            throw new BrokenModels(List.of(e.getMessage()));
        }
    }
}
