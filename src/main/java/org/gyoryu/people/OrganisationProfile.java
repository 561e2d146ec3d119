package org.gyoryu.people;

import java.time.LocalDate;

/**
 * Form F-1 of the field: what is known of an organisation, entered once and reused by every application. Values may be
 * {@code null} as typed; {@link Organisations} judges them and names each wrong field by the component's name.
 *
 * @param nameKo legal name in Korean, at most 100 characters
 * @param nameEn name in English, at most 150 characters
 * @param businessNumber business or unique number, 10 digits with or without hyphens; not for bodies abroad
 * @param corporateNumber 13 digits, where there is one
 * @param country ISO 3166 code of the seat, {@code KR} when empty
 * @param staff number of people employed, where known
 * @param privacyConsent consent to the processing of the representative's name and address; kept with its time
 */
public record OrganisationProfile(
        OrganisationKind kind,
        String nameKo,
        String nameEn,
        String businessNumber,
        String corporateNumber,
        String representative,
        String address,
        String country,
        LocalDate founded,
        ArtsField field,
        Integer staff,
        boolean privacyConsent) {}
