package org.gyoryu.workflow.tasklist;

import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.workflow.Worklist;
import org.gyoryu.workflow.engine.SpokenProblems;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Spring Security (order -100), then the gate, then the engine's sign-in, then the engine's own filters. */
@Configuration(proxyBeanMethods = false)
class TasklistConfiguration {

    private static final int AFTER_SPRING_SECURITY = -99;

    @Bean
    FilterRegistrationBean<EngineGate> engineGate(
            CurrentPerson current, Worklist worklist, TasklistFilters filters, SpokenProblems texts) {
        var gate = new FilterRegistrationBean<>(new EngineGate(current, worklist, filters, texts));
        gate.addUrlPatterns("/camunda", "/camunda/*");
        gate.setOrder(AFTER_SPRING_SECURITY);
        return gate;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> engineSignIn() {
        var signIn = new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        signIn.setName("engineSignIn");
        signIn.addInitParameter(
                ProcessEngineAuthenticationFilter.AUTHENTICATION_PROVIDER_PARAM, SignedInStaff.class.getName());
        signIn.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        signIn.setOrder(AFTER_SPRING_SECURITY + 1);
        return signIn;
    }
}
