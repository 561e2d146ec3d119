package org.gyoryu.core;

import java.util.Locale;

/** A text in the two languages of the house. */
public record LocalizedText(String ko, String en) {

    /** The text for the locale: Korean for {@code ko}, English for every other language. */
    public String in(Locale locale) {
        return Locale.KOREAN.getLanguage().equals(locale.getLanguage()) ? ko : en;
    }
}
