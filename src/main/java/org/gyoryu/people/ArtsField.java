package org.gyoryu.people;

import java.util.Locale;
import org.gyoryu.core.LocalizedText;

/** The field an organisation (or a reviewer) works in, form F-1. */
public enum ArtsField {
    PERFORMING("공연예술", "Performing arts"),
    VISUAL("시각예술", "Visual arts"),
    TRADITIONAL("전통예술", "Traditional arts"),
    LITERATURE("문학", "Literature"),
    MULTIDISCIPLINARY("다원예술", "Multidisciplinary"),
    CRAFT("공예", "Craft"),
    FILM("영화·영상", "Film"),
    OTHER("기타", "Other");

    private final LocalizedText title;

    ArtsField(String ko, String en) {
        this.title = new LocalizedText(ko, en);
    }

    public LocalizedText title() {
        return title;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
