package org.gyoryu.people;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.gyoryu.core.LocalizedText;

/**
 * What a person may be in the house. A person can hold several; what they may do to one object follows from their
 * relation to it, and the stricter rule wins. Certifier is not a role but a {@link Membership.Kind kind of membership}.
 */
public enum Role {
    APPLICANT("신청자", "Applicant"),
    OFFICER("담당자", "Officer"),
    REVIEWER("심사위원", "Reviewer"),
    CHAIR("심사위원장", "Chair"),
    FINANCE("재무 담당자", "Finance"),
    DIRECTOR("본부장", "Director"),
    PRESIDENT("원장", "President"),
    CENTRE("재외 문화원", "Centre abroad"),
    MANAGER("관리자", "Manager"),
    AUDITOR("감사", "Auditor"),
    ADMIN("시스템 관리자", "Administrator");

    private static final Set<Role> OUTSIDE = EnumSet.of(APPLICANT, CENTRE);

    private final LocalizedText title;

    Role(String ko, String en) {
        this.title = new LocalizedText(ko, en);
    }

    /** The role's name on pages. */
    public LocalizedText title() {
        return title;
    }

    /** Id of the group that carries this role in the engine and in candidate groups of the models. */
    public String groupId() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the role belongs to the house, not to those who apply or work abroad. */
    public boolean isStaff() {
        return !OUTSIDE.contains(this);
    }
}
