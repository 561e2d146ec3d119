package org.gyoryu.applications;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Text as the desk's search compares it: composed, lower case, single spaces. An index on its pairs of characters finds
 * any part of a word in any script, whatever locale the database has.
 */
final class SearchText {

    private SearchText() {}

    static String of(String... parts) {
        var text = String.join(" ", parts);
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** Every two neighbouring characters that are no spaces. */
    static Set<String> pairs(String text) {
        var pairs = new LinkedHashSet<String>();
        for (var i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) != ' ' && text.charAt(i + 1) != ' ') {
                pairs.add(text.substring(i, i + 2));
            }
        }
        return pairs;
    }
}
