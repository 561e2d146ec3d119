package org.gyoryu.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;

/** The rules of form F-1, the organisation's profile. */
final class ProfileRules {

    private static final Pattern CORPORATE_NUMBER = Pattern.compile("[0-9]{6}-?[0-9]{7}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private ProfileRules() {}

    /** The profile as it is stored: stripped, numbers without hyphens; or every problem at once. */
    static OrganisationProfile checked(OrganisationProfile p, LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        present("kind", p.kind()).ifPresent(problems::add);
        AccountRules.line("nameKo", p.nameKo(), 100).ifPresent(problems::add);
        AccountRules.line("nameEn", p.nameEn(), 150).ifPresent(problems::add);
        AccountRules.line("representative", p.representative(), 100).ifPresent(problems::add);
        AccountRules.line("address", p.address(), 300).ifPresent(problems::add);
        present("field", p.field()).ifPresent(problems::add);
        businessNumber(p).ifPresent(problems::add);
        corporateNumber(p).ifPresent(problems::add);
        country(p).ifPresent(problems::add);
        founded(p.founded(), today).ifPresent(problems::add);
        if (p.staff() != null && (p.staff() < 0 || p.staff() > 1_000_000)) {
            problems.add(FieldProblem.at("staff", "people.profile.staff"));
        }
        if (!p.privacyConsent()) {
            problems.add(FieldProblem.at("privacyConsent", "people.profile.consent"));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        return new OrganisationProfile(
                p.kind(),
                p.nameKo().strip(),
                p.nameEn().strip(),
                BusinessNumber.parse(p.businessNumber())
                        .map(BusinessNumber::digits)
                        .orElse(null),
                empty(p.corporateNumber()) ? null : p.corporateNumber().strip().replace("-", ""),
                p.representative().strip(),
                p.address().strip(),
                empty(p.country()) ? "KR" : p.country().strip(),
                p.founded(),
                p.field(),
                p.staff(),
                true);
    }

    private static Optional<FieldProblem> businessNumber(OrganisationProfile p) {
        if (empty(p.businessNumber())) {
            return p.kind() == null || p.kind().needsBusinessNumber()
                    ? Optional.of(FieldProblem.at("businessNumber", "people.value.missing"))
                    : Optional.empty();
        }
        return BusinessNumber.parse(p.businessNumber()).isPresent()
                ? Optional.empty()
                : Optional.of(FieldProblem.at("businessNumber", "people.profile.business-number"));
    }

    private static Optional<FieldProblem> corporateNumber(OrganisationProfile p) {
        return empty(p.corporateNumber())
                        || CORPORATE_NUMBER.matcher(p.corporateNumber().strip()).matches()
                ? Optional.empty()
                : Optional.of(FieldProblem.at("corporateNumber", "people.profile.corporate-number"));
    }

    private static Optional<FieldProblem> country(OrganisationProfile p) {
        if (empty(p.country())) {
            return p.kind() == OrganisationKind.OVERSEAS_BODY
                    ? Optional.of(FieldProblem.at("country", "people.value.missing"))
                    : Optional.empty();
        }
        return COUNTRIES.contains(p.country().strip())
                ? Optional.empty()
                : Optional.of(FieldProblem.at("country", "people.profile.country"));
    }

    private static Optional<FieldProblem> founded(LocalDate founded, LocalDate today) {
        if (founded == null) {
            return Optional.of(FieldProblem.at("founded", "people.value.missing"));
        }
        return founded.isAfter(today) || founded.getYear() < 1000
                ? Optional.of(FieldProblem.at("founded", "people.profile.founded"))
                : Optional.empty();
    }

    private static Optional<FieldProblem> present(String path, Object value) {
        return value == null ? Optional.of(FieldProblem.at(path, "people.value.missing")) : Optional.empty();
    }

    private static boolean empty(String text) {
        return text == null || text.isBlank();
    }
}
