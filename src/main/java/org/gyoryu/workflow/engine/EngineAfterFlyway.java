package org.gyoryu.workflow.engine;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine checks its schema when it starts, so the migrations come first. */
@Configuration(proxyBeanMethods = false)
class EngineAfterFlyway {

    @Bean
    static BeanFactoryPostProcessor migrateBeforeEngine() {
        return factory -> factory.getBeanDefinition("processEngineFactoryBean").setDependsOn("flywayInitializer");
    }
}
