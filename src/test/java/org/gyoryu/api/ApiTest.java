package org.gyoryu.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.gyoryu.testing.GyoryuTest;
import org.springframework.context.annotation.Import;

/** A test of the API over HTTP, through the whole application. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GyoryuTest
@Import(ApiScene.class)
@interface ApiTest {}
