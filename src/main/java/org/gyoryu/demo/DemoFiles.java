package org.gyoryu.demo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gyoryu.people.ArtsField;
import org.gyoryu.people.OrganisationKind;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The demo's data as they stand in {@code src/main/resources/demo}. */
@Component
@Profile("demo")
class DemoFiles {

    List<DemoOrganisation> organisations() {
        return read("demo/organisations.yaml").stream()
                .map(line -> new DemoOrganisation(
                        text(line, "key"),
                        OrganisationKind.valueOf(text(line, "kind").toUpperCase(Locale.ROOT)),
                        text(line, "nameKo"),
                        text(line, "nameEn"),
                        text(line, "cityKo"),
                        ArtsField.valueOf(text(line, "field").toUpperCase(Locale.ROOT)),
                        text(line, "representative"),
                        LocalDate.parse(text(line, "founded"))))
                .toList();
    }

    List<DemoProject> projects() {
        return read("demo/projects.yaml").stream()
                .map(line -> new DemoProject(
                        text(line, "call"),
                        text(line, "organisation"),
                        DemoState.valueOf(text(line, "state").toUpperCase(Locale.ROOT)),
                        text(line, "type"),
                        text(line, "titleKo"),
                        text(line, "titleEn"),
                        text(line, "country"),
                        text(line, "city"),
                        text(line, "partner"),
                        text(line, "link"),
                        number(line, "asked"),
                        number(line, "own"),
                        number(line, "local")))
                .toList();
    }

    private static String text(Map<String, Object> line, String key) {
        return String.valueOf(line.get(key));
    }

    private static long number(Map<String, Object> line, String key) {
        return ((Number) line.get(key)).longValue();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> read(String resource) {
        try (var in = new ClassPathResource(resource).getInputStream()) {
            return (List<Map<String, Object>>) new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new IllegalStateException("The demo's " + resource + " cannot be read", e);
        }
    }
}
