package org.gyoryu.people;

import java.util.Arrays;
import java.util.Optional;

/** What a personal access token may be used for on the API; never more than its owner may do. */
public enum AccessScope {
    APPLICATIONS_READ("applications:read"),
    APPLICATIONS_WRITE("applications:write"),
    TASKS_READ("tasks:read"),
    TASKS_COMPLETE("tasks:complete");

    private final String key;

    AccessScope(String key) {
        this.key = key;
    }

    /** Name in requests and in the access matrix, such as {@code applications:read}. */
    public String key() {
        return key;
    }

    public static Optional<AccessScope> of(String key) {
        return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
    }
}
