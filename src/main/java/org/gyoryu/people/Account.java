package org.gyoryu.people;

import java.time.Instant;

/** An account as administrators see it, closed ones included. */
public record Account(Person person, boolean enabled, Instant createdAt, Instant lastSignInAt) {}
