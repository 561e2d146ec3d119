package org.gyoryu.people;

import org.gyoryu.core.Refused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whether passwords are kept here at all: {@code gyoryu.identity.local-passwords}, on unless a provider has taken over. */
@Component
class LocalPasswords {

    private final boolean on;

    LocalPasswords(@Value("${gyoryu.identity.local-passwords:true}") boolean on) {
        this.on = on;
    }

    boolean on() {
        return on;
    }

    void require() {
        if (!on) {
            throw new Refused("people.local-passwords-off");
        }
    }
}
