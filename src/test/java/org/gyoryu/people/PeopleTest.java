package org.gyoryu.people;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gyoryu.testing.MovableClock;
import org.gyoryu.testing.TestDatabase;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** This room with sign-in and the frame of the pages, on a real PostgreSQL and a random port, without the engine. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = PeopleTest.Application.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:postgresql:given-by-TestDatabase",
            "spring.autoconfigure.exclude=org.camunda.bpm.spring.boot.starter.CamundaBpmAutoConfiguration,"
                    + "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration"
        })
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
public @interface PeopleTest {

    /** Without a stereotype, so that tests of the whole application do not find it. */
    @EnableAutoConfiguration
    @ComponentScan({"org.gyoryu.core", "org.gyoryu.people", "org.gyoryu.web"})
    @Import(AccountLetters.class)
    class Application {

        @Bean
        @Primary
        MovableClock movableClock() {
            return new MovableClock();
        }
    }
}
