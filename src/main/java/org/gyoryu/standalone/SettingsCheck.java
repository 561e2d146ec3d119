package org.gyoryu.standalone;

import java.net.URI;
import java.util.List;
import org.gyoryu.core.StartRefused;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Outside the demo, refuses to start while a setting that has no safe default is missing or cannot be right. */
class SettingsCheck implements EnvironmentPostProcessor, Ordered {

    /** A setting as the operator writes it, and what it is for. */
    private record Required(String variable, String property, String meaning) {}

    private static final List<Required> REQUIRED = List.of(
            new Required("SPRING_DATASOURCE_USERNAME", "spring.datasource.username", "the application's database role"),
            new Required("SPRING_MAIL_HOST", "spring.mail.host", "the SMTP server that sends the letters"),
            new Required(
                    "GYORYU_ADDRESS", "gyoryu.address", "the address people open, such as https://grants.example.org"),
            new Required("GYORYU_MAIL_FROM", "gyoryu.mail.from", "the sender's address of every letter"));

    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER + 10;
    }

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("demo", "test"))) {
            return;
        }
        var url = environment.getProperty("spring.datasource.url", "");
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused("SPRING_DATASOURCE_URL: must begin with jdbc:postgresql: (it is \"" + url + "\").");
        }
        for (var setting : REQUIRED) {
            if (environment.getProperty(setting.property(), "").isBlank()) {
                throw new StartRefused(setting.variable() + ": not set; it names " + setting.meaning() + ".");
            }
        }
        checkAddress(environment.getProperty("gyoryu.address"));
    }

    private static void checkAddress(String address) {
        try {
            var uri = URI.create(address);
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
                return;
            }
        } catch (IllegalArgumentException e) {
            // answered below
        }
        throw new StartRefused("GYORYU_ADDRESS: must be an http or https address (it is \"" + address + "\").");
    }
}
