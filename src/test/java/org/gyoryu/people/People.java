package org.gyoryu.people;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** People for tests: each call makes somebody new. */
public final class People {

    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger NEXT = new AtomicInteger();

    private People() {}

    /** A new account with these roles and the password {@link #PASSWORD}. */
    public static Person with(Accounts accounts, Role... roles) {
        var n = NEXT.incrementAndGet();
        return accounts.create(
                new NewAccount(
                        "person" + n,
                        "Person " + n,
                        "person" + n + "@people.example",
                        Locale.ENGLISH,
                        Set.of(roles),
                        PASSWORD),
                "test");
    }
}
