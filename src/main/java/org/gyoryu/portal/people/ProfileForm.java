package org.gyoryu.portal.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import org.gyoryu.people.ArtsField;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.OrganisationProfile;
import org.gyoryu.web.Wording;
import org.springframework.validation.BindingResult;

/** What somebody types about an organisation (form F-1), as typed. */
record ProfileForm(
        String kind,
        String nameKo,
        String nameEn,
        String businessNumber,
        String corporateNumber,
        String representative,
        String address,
        String country,
        String founded,
        String field,
        String staff,
        Boolean privacyConsent,
        Integer version) {

    static ProfileForm empty() {
        return new ProfileForm("", "", "", "", "", "", "", "KR", "", "", "", false, null);
    }

    static ProfileForm of(Organisation organisation) {
        var it = organisation.profile();
        return new ProfileForm(
                it.kind().key(),
                it.nameKo(),
                it.nameEn(),
                it.businessNumber(),
                it.corporateNumber(),
                it.representative(),
                it.address(),
                it.country(),
                it.founded() == null ? "" : it.founded().toString(),
                it.field() == null ? "" : it.field().key(),
                it.staff() == null ? "" : it.staff().toString(),
                true,
                organisation.version());
    }

    /** What can be read of it; what cannot is said beside its field. */
    OrganisationProfile toProfile(BindingResult result, Wording wording) {
        return new OrganisationProfile(
                Arrays.stream(OrganisationKind.values())
                        .filter(it -> it.key().equals(kind))
                        .findFirst()
                        .orElse(null),
                text(nameKo),
                text(nameEn),
                text(businessNumber),
                text(corporateNumber),
                text(representative),
                text(address),
                text(country),
                day(result, wording),
                Arrays.stream(ArtsField.values())
                        .filter(it -> it.key().equals(field))
                        .findFirst()
                        .orElse(null),
                number(result, wording),
                Boolean.TRUE.equals(privacyConsent));
    }

    private LocalDate day(BindingResult result, Wording wording) {
        try {
            return text(founded) == null ? null : LocalDate.parse(founded.strip());
        } catch (DateTimeParseException notADay) {
            result.rejectValue("founded", "day", wording.of("portal.organisation.founded.wrong"));
            return null;
        }
    }

    private Integer number(BindingResult result, Wording wording) {
        try {
            return text(staff) == null ? null : Integer.valueOf(staff.strip());
        } catch (NumberFormatException notANumber) {
            result.rejectValue("staff", "number", wording.of("portal.organisation.staff.wrong"));
            return null;
        }
    }

    private static String text(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
