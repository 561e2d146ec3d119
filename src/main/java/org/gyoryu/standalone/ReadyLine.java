package org.gyoryu.standalone;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Prints the address when the application can serve. */
@Component
class ReadyLine {

    private final Environment environment;

    ReadyLine(Environment environment) {
        this.environment = environment;
    }

    @EventListener
    @Order
    void ready(ApplicationReadyEvent event) {
        if (!(event.getApplicationContext() instanceof WebServerApplicationContext web)) {
            return;
        }
        var local = "http://localhost:" + web.getWebServer().getPort();
        System.out.println();
        System.out.println("Gyoryu is ready: " + environment.getProperty("gyoryu.address", local));
        if (environment.getProperty("gyoryu.demo", Boolean.class, false)) {
            System.out.println(
                    "This is the demo: for this machine only, with invented data and the accounts of the README.");
        }
    }
}
