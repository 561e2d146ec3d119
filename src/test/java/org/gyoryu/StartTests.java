package org.gyoryu;

import static org.assertj.core.api.Assertions.assertThat;

import org.gyoryu.core.DatabaseClock;
import org.gyoryu.testing.GyoryuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@GyoryuTest
class StartTests {

    @Autowired
    DatabaseClock clock;

    @Test
    void the_application_starts_on_an_empty_database() {
        assertThat(clock.now()).isNotNull();
    }
}
