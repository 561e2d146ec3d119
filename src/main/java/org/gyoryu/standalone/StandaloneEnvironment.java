package org.gyoryu.standalone;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Starts the embedded PostgreSQL when no data source is set, and turns the demo profile on. It runs before the
 * configuration files are read, so that the profile's file is among them.
 */
class StandaloneEnvironment implements EnvironmentPostProcessor, Ordered {

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var data = Path.of(environment.getProperty("gyoryu.data", "data")).toAbsolutePath();
        var postgres = EmbeddedDatabase.open(data);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "standalone",
                        Map.of(
                                "spring.datasource.url",
                                postgres.url(),
                                "spring.datasource.username",
                                EmbeddedDatabase.APPLICATION_ROLE,
                                "spring.flyway.url",
                                postgres.url(),
                                "spring.flyway.user",
                                EmbeddedDatabase.OWNER_ROLE)));
        environment.addActiveProfile("demo");
    }
}
