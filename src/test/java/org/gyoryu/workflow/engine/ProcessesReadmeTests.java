package org.gyoryu.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProcessesReadmeTests {

    private static final Path README = Path.of("processes/README.md");

    /** Writes the page with {@code mvn test -Dtest=ProcessesReadmeTests -Dprocesses.readme=write}. */
    @Test
    void processes_README_says_what_the_models_say() throws IOException {
        var current = ProcessesReadme.of(HouseModels.files());
        if ("write".equals(System.getProperty("processes.readme"))) {
            Files.writeString(README, current);
        }

        assertThat(README)
                .as("stale: mvn test -Dtest=ProcessesReadmeTests -Dprocesses.readme=write")
                .content()
                .isEqualTo(current);
    }

    @Test
    void every_process_has_its_picture() {
        assertThat(HouseModels.files().stream().filter(file -> file.is(".bpmn")))
                .allSatisfy(file -> assertThat(Path.of("docs/processes", file.name() + ".svg"))
                        .exists());
    }
}
