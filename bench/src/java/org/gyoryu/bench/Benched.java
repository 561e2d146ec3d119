package org.gyoryu.bench;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import org.gyoryu.testing.TestBeans;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** The whole application on the bench's PostgreSQL, to prepare what is measured and to ask its rooms. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:postgresql:given-by-BenchDatabase")
@ActiveProfiles("test")
@ContextConfiguration(initializers = BenchDatabase.class)
@Import(TestBeans.class)
@interface Benched {}
