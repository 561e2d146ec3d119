package org.gyoryu.architecture;

import org.gyoryu.GyoryuApplication;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms keep to the dependencies that their {@code package-info} states. */
class ModularityTests {

    @Test
    void rooms_use_only_what_they_say() {
        ApplicationModules.of(GyoryuApplication.class).verify();
    }
}
