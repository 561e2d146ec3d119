package org.gyoryu.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.gyoryu.core.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

class SettingsCheckTests {

    private static final Map<String, Object> COMPLETE = Map.of(
            "spring.datasource.url", "jdbc:postgresql://db/gyoryu",
            "spring.datasource.username", "gyoryu",
            "spring.mail.host", "smtp",
            "gyoryu.address", "https://grants.example.org",
            "gyoryu.mail.from", "grants@example.org");

    @Test
    void complete_settings_start() {
        assertThatCode(() -> check(COMPLETE)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.username, SPRING_DATASOURCE_USERNAME",
        "spring.mail.host, SPRING_MAIL_HOST",
        "gyoryu.address, GYORYU_ADDRESS",
        "gyoryu.mail.from, GYORYU_MAIL_FROM"
    })
    void a_missing_setting_is_named_in_one_line(String property, String variable) {
        var settings = new HashMap<>(COMPLETE);
        settings.remove(property);
        assertThatThrownBy(() -> check(settings))
                .isInstanceOf(StartRefused.class)
                .hasMessageStartingWith(variable + ":")
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "spring.datasource.url, jdbc:h2:mem:x, SPRING_DATASOURCE_URL",
        "gyoryu.address, grants, GYORYU_ADDRESS",
        "gyoryu.address, ht tp://x, GYORYU_ADDRESS",
        "gyoryu.address, ftp://x, GYORYU_ADDRESS"
    })
    void a_wrong_setting_is_named_with_its_value(String property, String value, String variable) {
        var settings = new HashMap<>(COMPLETE);
        settings.put(property, value);
        assertThatThrownBy(() -> check(settings))
                .hasMessageStartingWith(variable + ":")
                .hasMessageContaining(value);
    }

    @Test
    void the_reason_is_found_below_what_wraps_it() {
        var wrapped = new IllegalStateException("outer", new StartRefused("SPRING_MAIL_HOST: not set."));
        assertThat(OneLineFailure.lineFor(wrapped)).contains("SPRING_MAIL_HOST: not set.");
        assertThat(OneLineFailure.lineFor(new IllegalStateException("other"))).isEmpty();
    }

    private static void check(Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
        new SettingsCheck().postProcessEnvironment(environment, new SpringApplication());
    }
}
