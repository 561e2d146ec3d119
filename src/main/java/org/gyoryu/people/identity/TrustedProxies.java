package org.gyoryu.people.identity;

import org.apache.catalina.valves.RemoteIpValve;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Believes {@code X-Forwarded-For} and {@code X-Forwarded-Proto} of the proxies whose addresses match {@code
 * gyoryu.trusted-proxies} (a regular expression), and of nobody when it is not set.
 */
@Component
class TrustedProxies implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final String trusted;

    TrustedProxies(@Value("${gyoryu.trusted-proxies:}") String trusted) {
        this.trusted = trusted;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        if (!trusted.isBlank()) {
            var valve = new RemoteIpValve();
            valve.setInternalProxies(trusted);
            valve.setRemoteIpHeader("X-Forwarded-For");
            valve.setProtocolHeader("X-Forwarded-Proto");
            factory.addEngineValves(valve);
        }
    }
}
