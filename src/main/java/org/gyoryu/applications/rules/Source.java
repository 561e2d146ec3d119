package org.gyoryu.applications.rules;

import java.util.stream.Stream;

/** Who pays: the name in a budget line, and the field with the sum. */
enum Source {
    GRANT("grant", "requestedAmount"),
    OWN("own", "ownFunds"),
    LOCAL("local", "localFunds"),
    OTHER("other", "otherFunds");

    final String name;
    final String field;

    Source(String name, String field) {
        this.name = name;
        this.field = field;
    }

    /** The fields with the sums. */
    static Stream<String> all() {
        return Stream.of(values()).map(source -> source.field);
    }
}
