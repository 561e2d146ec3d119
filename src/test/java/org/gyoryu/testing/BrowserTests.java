package org.gyoryu.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The foundation of the browser tests, on the page that everybody meets. */
@BrowserTest
class BrowserTests {

    @Test
    void shows_the_login_page_in_both_languages_and_to_everybody(Browser browser) {
        var english = browser.in(Locale.ENGLISH).open("/login");
        assertThat(english.locator("html").getAttribute("lang")).isEqualTo("en");
        browser.assertAccessible(english);
        browser.screenshot(english, "login");

        var korean = browser.in(Locale.KOREAN).onPhone().open("/login");
        assertThat(korean.locator("html").getAttribute("lang")).isEqualTo("ko");
        browser.assertAccessible(korean);
        browser.screenshot(korean, "login-phone-ko");
    }
}
