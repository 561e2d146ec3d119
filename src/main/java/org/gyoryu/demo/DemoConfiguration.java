package org.gyoryu.demo;

import org.gyoryu.core.MovableClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    /** Moved while the demo makes its past, the system's time afterwards. */
    @Bean
    @Primary
    MovableClock demoClock() {
        return new MovableClock();
    }
}
