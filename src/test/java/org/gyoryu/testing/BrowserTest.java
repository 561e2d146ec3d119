package org.gyoryu.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A {@link GyoryuTest} in a real Chromium. Test methods take a {@link Browser}, a fresh one each: no cookies, no storage.
 *
 * <p>A test fails, besides its own assertions, when a page threw an error, broke its content security policy, or wanted
 * something from another server. The picture of a failed test lies in {@code target/browser}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@GyoryuTest
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
