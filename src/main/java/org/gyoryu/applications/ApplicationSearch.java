package org.gyoryu.applications;

import java.util.Set;

/**
 * What to look for.
 *
 * @param text found in title, number or organisation; null or blank for all
 * @param callCode null for all calls
 * @param statuses empty for all
 * @param after the cursor of the page before; null for the first page
 * @param limit 1 to 200
 */
public record ApplicationSearch(
        String text, String callCode, Set<ApplicationStatus> statuses, String after, int limit) {

    public ApplicationSearch {
        statuses = statuses == null ? Set.of() : Set.copyOf(statuses);
        limit = Math.max(1, Math.min(limit, 200));
    }
}
