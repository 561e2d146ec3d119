package org.gyoryu.desk;

import java.util.Map;
import java.util.Set;

/**
 * What the script of a process picture draws on it.
 *
 * @param counts by element id, or {@code null}
 */
record ProcessMarks(Set<String> done, Set<String> active, Map<String, Count> counts) {

    /**
     * @param now how many stand there
     * @param median how long they stay, in words, or {@code null}
     */
    record Count(long now, String median) {}
}
