package org.gyoryu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gyoryu.applications.ApplicationQueries;
import org.gyoryu.forms.Forms;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Organisations;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/**
 * A test of the corridor alone: the real engine with all its locks on a real PostgreSQL, the rooms mocked. The models of
 * the house are not deployed; a test deploys its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = EngineTest.Corridor.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            "spring.datasource.url=jdbc:postgresql:given-by-TestDatabase",
            "spring.session.jdbc.initialize-schema=never"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestBeans.class)
@MockitoBean(types = {Accounts.class, Organisations.class, CurrentPerson.class, Forms.class, ApplicationQueries.class})
public @interface EngineTest {

    /** What of the application is there. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {
                "org.gyoryu.core",
                "org.gyoryu.workflow.engine",
                "org.gyoryu.workflow.progress",
                "org.gyoryu.workflow.tasklist"
            },
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*[.]Deployer"))
    class Corridor {}
}
