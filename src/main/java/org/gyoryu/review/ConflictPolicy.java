package org.gyoryu.review;

import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.gyoryu.people.Organisations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The conflicts of interest that the house can see by itself: the reviewer acts for the applicant's organisation or for
 * one of its name, has sat on this application before, or has once declared a conflict with this organisation. What it
 * cannot see the reviewer declares (이해충돌방지법 2, 5).
 */
@Component
class ConflictPolicy {

    private final Organisations organisations;
    private final JdbcClient jdbc;

    ConflictPolicy(Organisations organisations, JdbcClient jdbc) {
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    boolean foundFor(Reviewer reviewer, ReviewCase of) {
        return sameOrganisation(reviewer.organisation(), of)
                || organisations.isMember(of.organisationId(), reviewer.personId())
                || organisations.ofPerson(reviewer.personId()).stream()
                        .anyMatch(each -> sameOrganisation(each.profile().nameKo(), of)
                                || sameOrganisation(each.profile().nameEn(), of))
                || satOrDeclaredBefore(reviewer.personId(), of);
    }

    private boolean satOrDeclaredBefore(UUID personId, ReviewCase of) {
        return jdbc.sql("""
                select exists (select from review_assignment where reviewer_id = ?
                  and (application_id = ? or (organisation_id = ? and state = 'CONFLICT')))""")
                .params(personId, of.applicationId(), of.organisationId())
                .query(Boolean.class)
                .single();
    }

    private static boolean sameOrganisation(String name, ReviewCase of) {
        return name != null
                && !plain(name).isEmpty()
                && Stream.of(of.organisationNameKo(), of.organisationNameEn())
                        .anyMatch(each -> each != null && plain(each).equals(plain(name)));
    }

    private static String plain(String name) {
        return name.replaceAll("[\\s\\p{Punct}]", "").toLowerCase(Locale.ROOT);
    }
}
