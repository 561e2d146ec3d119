package org.gyoryu.people;

import java.util.Locale;
import java.util.Set;

/**
 * An account that an administrator (or the demo) makes for somebody.
 *
 * @param username 2 to 40 of {@code a-z 0-9 . _ -}
 * @param password {@code null}: the person gets a letter with a link and chooses one
 */
public record NewAccount(String username, String name, String email, Locale locale, Set<Role> roles, String password) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewAccount[" + username + "]";
    }
}
