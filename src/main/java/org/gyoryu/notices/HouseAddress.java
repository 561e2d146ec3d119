package org.gyoryu.notices;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Where people open Gyoryu; links in letters are built from the setting alone, never from a request. */
@Component
class HouseAddress {

    private final Environment environment;

    HouseAddress(Environment environment) {
        this.environment = environment;
    }

    String url() {
        var local = "http://localhost:"
                + environment.getProperty("local.server.port", environment.getProperty("server.port", "8080"));
        return environment.getProperty("gyoryu.address", local).replaceFirst("/+$", "");
    }

    String application(Object id) {
        return url() + "/my/applications/" + id;
    }

    String tasklist() {
        return url() + "/camunda/app/tasklist/";
    }

    String desk(Object applicationId) {
        return url() + "/desk/applications/" + applicationId;
    }

    String withToken(String path, String token) {
        return url() + path + "?token=" + URLEncoder.encode(token, StandardCharsets.UTF_8);
    }
}
