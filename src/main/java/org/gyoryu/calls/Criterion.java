package org.gyoryu.calls;

import java.util.List;
import org.gyoryu.core.LocalizedText;

/**
 * What reviewers judge.
 *
 * @param weight most points it can give
 * @param minimum fewest points without which an application cannot be selected, or 0
 * @param levels what scores mean, best first
 */
public record Criterion(
        String key, LocalizedText title, LocalizedText description, int weight, int minimum, List<Level> levels) {

    public Criterion {
        levels = List.copyOf(levels);
    }

    /** A band of scores and what it means. */
    public record Level(int from, LocalizedText meaning) {}
}
