package org.gyoryu.testing;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;

/** People for tests that keep no accounts. */
public final class People {

    private People() {}

    /** A person of that username with these roles, who reads English. */
    public static Person person(String username, Role... roles) {
        return new Person(
                UUID.nameUUIDFromBytes(username.getBytes()),
                username,
                "Name of " + username,
                username + "@example.org",
                Locale.ENGLISH,
                Set.of(roles));
    }
}
