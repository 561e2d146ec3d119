package org.gyoryu.demo;

import java.time.LocalDate;
import org.gyoryu.people.ArtsField;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.OrganisationProfile;

/** A line of {@code demo/organisations.yaml}. */
record DemoOrganisation(
        String key,
        OrganisationKind kind,
        String nameKo,
        String nameEn,
        String cityKo,
        ArtsField field,
        String representative,
        LocalDate founded) {

    OrganisationProfile profile(int index) {
        return new OrganisationProfile(
                kind,
                nameKo,
                nameEn,
                businessNumber(index),
                null,
                representative,
                cityKo + " 문화로 " + (index * 7 + 3),
                "KR",
                founded,
                field,
                null,
                true);
    }

    /** A number that passes the check and belongs to nobody in particular: 999 is not given out. */
    private static String businessNumber(int index) {
        var nine = "99980" + String.format("%04d", 1000 + index);
        int[] weights = {1, 3, 7, 1, 3, 7, 1, 3, 5};
        var sum = 0;
        for (var i = 0; i < 9; i++) {
            sum += (nine.charAt(i) - '0') * weights[i];
        }
        sum += (nine.charAt(8) - '0') * 5 / 10;
        return nine + (10 - sum % 10) % 10;
    }
}
