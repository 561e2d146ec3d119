package org.gyoryu.review;

import java.util.Set;
import java.util.UUID;

/**
 * An expert in the reviewer pool.
 *
 * @param fields fields of expertise, the values of the organisation profile's field of activity
 * @param languages ISO codes
 * @param maxLoad how many open assignments at most
 * @param organisation name of the body the person works for; equal to the applicant's name it is a conflict
 */
public record Reviewer(UUID personId, Set<String> fields, Set<String> languages, int maxLoad, String organisation) {

    public Reviewer {
        fields = Set.copyOf(fields);
        languages = Set.copyOf(languages);
    }
}
