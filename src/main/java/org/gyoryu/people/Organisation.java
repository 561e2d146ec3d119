package org.gyoryu.people;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.gyoryu.core.LocalizedText;

/**
 * An organisation on whose behalf people apply.
 *
 * @param version counts the changes of the profile
 * @param consentedAt when consent to the processing of the profile was given
 */
public record Organisation(UUID id, OrganisationProfile profile, int version, Instant createdAt, Instant consentedAt) {

    public OrganisationKind kind() {
        return profile.kind();
    }

    public LocalizedText name() {
        return new LocalizedText(profile.nameKo(), profile.nameEn());
    }

    public String nameIn(Locale locale) {
        return name().in(locale);
    }
}
