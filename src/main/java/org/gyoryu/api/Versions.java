package org.gyoryu.api;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Versions of a draft as entity tags. */
final class Versions {

    private static final Pattern TAG = Pattern.compile("\"(\\d{1,18})\"");

    private Versions() {}

    static String tag(long version) {
        return "\"" + version + "\"";
    }

    /**
     * The version that the caller saw.
     *
     * @param ifMatch the header, or {@code null}
     * @param current what {@code *} stands for, and the one to choose if several are named
     */
    static long expected(String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new ApiFault(428, "api.if-match.missing");
        }
        if (ifMatch.strip().equals("*")
                || Arrays.asList(ifMatch.strip().split("\\s*,\\s*")).contains(tag(current))) {
            return current;
        }
        var tag = TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new ApiFault(412, "api.if-match.other", tag(current));
        }
        return Long.parseLong(tag.group(1));
    }
}
