package org.gyoryu.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code people_organisation} and {@code people_membership}. */
@Repository
class OrganisationStore {

    private final JdbcClient jdbc;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Organisation organisation, UUID by) {
        var p = organisation.profile();
        jdbc.sql("""
                        insert into people_organisation
                          (id, kind, name_ko, name_en, business_number, corporate_number, representative, address,
                           country, founded, field, staff, consented_at, version, created_by, created_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(Arrays.asList(
                        organisation.id(),
                        p.kind().name(),
                        p.nameKo(),
                        p.nameEn(),
                        p.businessNumber(),
                        p.corporateNumber(),
                        p.representative(),
                        p.address(),
                        p.country(),
                        p.founded(),
                        p.field().name(),
                        p.staff(),
                        AccountStore.at(organisation.consentedAt()),
                        organisation.version(),
                        by,
                        AccountStore.at(organisation.createdAt())))
                .update();
    }

    /** False when the version moved on meanwhile. */
    boolean update(UUID id, OrganisationProfile p, int expectedVersion) {
        return jdbc.sql("""
                                update people_organisation set kind = ?, name_ko = ?, name_en = ?, business_number = ?,
                                  corporate_number = ?, representative = ?, address = ?, country = ?, founded = ?,
                                  field = ?, staff = ?, version = version + 1
                                where id = ? and version = ?
                                """)
                        .params(Arrays.asList(
                                p.kind().name(),
                                p.nameKo(),
                                p.nameEn(),
                                p.businessNumber(),
                                p.corporateNumber(),
                                p.representative(),
                                p.address(),
                                p.country(),
                                p.founded(),
                                p.field().name(),
                                p.staff(),
                                id,
                                expectedVersion))
                        .update()
                == 1;
    }

    Optional<Organisation> byId(UUID id) {
        return jdbc.sql("select * from people_organisation where id = ?")
                .param(id)
                .query((rs, i) -> organisation(rs))
                .optional();
    }

    Optional<Organisation> byBusinessNumber(String digits) {
        return jdbc.sql("select * from people_organisation where business_number = ?")
                .param(digits)
                .query((rs, i) -> organisation(rs))
                .optional();
    }

    List<Organisation> ofPerson(UUID personId) {
        return jdbc.sql("""
                        select o.* from people_organisation o join people_membership m on m.organisation_id = o.id
                        where m.person_id = ? and m.active order by m.since, o.id
                        """).param(personId).query((rs, i) -> organisation(rs)).list();
    }

    Optional<Membership> membership(UUID organisationId, UUID personId) {
        return jdbc.sql("select * from people_membership where organisation_id = ? and person_id = ?")
                .params(organisationId, personId)
                .query((rs, i) -> membership(rs))
                .optional();
    }

    List<Membership> ofOrganisation(UUID organisationId) {
        return jdbc.sql("select * from people_membership where organisation_id = ? order by since, person_id")
                .param(organisationId)
                .query((rs, i) -> membership(rs))
                .list();
    }

    List<Membership> memberships(UUID personId) {
        return jdbc.sql("select * from people_membership where person_id = ? order by since, organisation_id")
                .param(personId)
                .query((rs, i) -> membership(rs))
                .list();
    }

    /** Serialises the changes of one organisation's members. */
    void lock(UUID organisationId) {
        jdbc.sql("select id from people_organisation where id = ? for update")
                .param(organisationId)
                .query(UUID.class)
                .optional();
    }

    boolean request(UUID organisationId, UUID personId, Instant now) {
        return jdbc.sql("insert into people_membership values (?, ?, 'MEMBER', false, ?) on conflict do nothing")
                        .params(organisationId, personId, AccountStore.at(now))
                        .update()
                == 1;
    }

    void put(Membership membership) {
        jdbc.sql("""
                        insert into people_membership (organisation_id, person_id, kind, active, since)
                        values (?, ?, ?, ?, ?)
                        on conflict (organisation_id, person_id)
                        do update set kind = excluded.kind, active = excluded.active
                        """)
                .params(
                        membership.organisationId(),
                        membership.personId(),
                        membership.kind().name(),
                        membership.active(),
                        AccountStore.at(membership.since()))
                .update();
    }

    void delete(UUID organisationId, UUID personId) {
        jdbc.sql("delete from people_membership where organisation_id = ? and person_id = ?")
                .params(organisationId, personId)
                .update();
    }

    private static Organisation organisation(ResultSet rs) throws SQLException {
        var profile = new OrganisationProfile(
                OrganisationKind.valueOf(rs.getString("kind")),
                rs.getString("name_ko"),
                rs.getString("name_en"),
                rs.getString("business_number"),
                rs.getString("corporate_number"),
                rs.getString("representative"),
                rs.getString("address"),
                rs.getString("country"),
                rs.getObject("founded", LocalDate.class),
                ArtsField.valueOf(rs.getString("field")),
                rs.getObject("staff", Integer.class),
                true);
        return new Organisation(
                rs.getObject("id", UUID.class),
                profile,
                rs.getInt("version"),
                AccountStore.instant(rs, "created_at"),
                AccountStore.instant(rs, "consented_at"));
    }

    private static Membership membership(ResultSet rs) throws SQLException {
        return new Membership(
                rs.getObject("organisation_id", UUID.class),
                rs.getObject("person_id", UUID.class),
                Membership.Kind.valueOf(rs.getString("kind")),
                rs.getBoolean("active"),
                AccountStore.instant(rs, "since"));
    }
}
