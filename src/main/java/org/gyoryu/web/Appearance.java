package org.gyoryu.web;

import java.util.List;
import java.util.Locale;
import org.gyoryu.people.Person;

/**
 * What the layout shows around every page; templates reach it as {@code appearance}.
 *
 * @param person who is signed in, or {@code null}
 * @param locale language of the page
 * @param path path of this page, without the query
 * @param otherLanguage code of the language to switch to
 * @param otherLanguageUrl this page in that language
 * @param links main navigation for this person
 * @param demo whether this is the demo, which says so on every page
 */
public record Appearance(
        Person person,
        Locale locale,
        String path,
        String otherLanguage,
        String otherLanguageUrl,
        List<Link> links,
        boolean demo) {

    /**
     * One entry of the main navigation.
     *
     * @param messageKey its text
     * @param current whether this page is that place or below it
     */
    public record Link(String url, String messageKey, boolean current) {}

    public boolean signedIn() {
        return person != null;
    }

    public boolean korean() {
        return Locale.KOREAN.getLanguage().equals(locale.getLanguage());
    }
}
