package org.gyoryu.people;

import java.util.Locale;
import org.gyoryu.core.LocalizedText;

/** The kinds of organisation of form F-1; calls name them as eligible and as in need of certification. */
public enum OrganisationKind {
    LOCAL_GOVERNMENT("지방자치단체", "Local government"),
    CULTURE_FOUNDATION("문화재단", "Culture foundation"),
    NON_PROFIT_CORPORATION("비영리법인", "Non-profit corporation"),
    ARTS_ORGANISATION("예술단체", "Arts organisation"),
    COMPANY("기업", "Company"),
    INDIVIDUAL_ARTIST("개인 예술가", "Individual artist"),
    OVERSEAS_BODY("해외 기관", "Overseas body");

    private final LocalizedText title;

    OrganisationKind(String ko, String en) {
        this.title = new LocalizedText(ko, en);
    }

    public LocalizedText title() {
        return title;
    }

    /** Stable name in forms, rules and exports, such as {@code local-government}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Bodies abroad have no Korean registration number. */
    public boolean needsBusinessNumber() {
        return this != OVERSEAS_BODY;
    }
}
