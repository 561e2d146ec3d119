package org.gyoryu.people.identity;

import org.springframework.security.core.AuthenticationException;

/** The password was right; a code is asked for before a session opens. */
class SecondFactorNeeded extends AuthenticationException {

    private final String username;

    SecondFactorNeeded(String username) {
        super("second factor needed");
        this.username = username;
    }

    String username() {
        return username;
    }
}
