package org.gyoryu.api;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.CallFixtures;
import org.gyoryu.calls.Calls;
import org.gyoryu.people.AccessScope;
import org.gyoryu.people.AccessTokens;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.ArtsField;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.OrganisationProfile;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.People;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Makes the people, organisations and calls that a test of the API needs, each time new ones. */
@TestComponent
@Lazy
class ApiScene {

    /** Small but real: what it is shows in its content. */
    static final byte[] PDF =
            ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>"
                            + "endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n")
                    .getBytes(StandardCharsets.US_ASCII);

    private static final AtomicInteger NEXT = new AtomicInteger((int) (System.nanoTime() % 90_000_000));

    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Organisations organisations;
    private final Calls calls;
    private final Environment environment;

    ApiScene(
            Accounts accounts, AccessTokens tokens, Organisations organisations, Calls calls, Environment environment) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.organisations = organisations;
        this.calls = calls;
        this.environment = environment;
    }

    /** Somebody of an organisation, with a system that acts for them. */
    record Applicant(Person person, Organisation organisation, ApiClient api) {}

    Applicant applicant() {
        return applicant(OrganisationKind.ARTS_ORGANISATION);
    }

    Applicant applicant(OrganisationKind kind) {
        var person = person(Role.APPLICANT);
        return new Applicant(person, organisation(kind, person), as(person));
    }

    /** Somebody who is named certifier of the applicant's organisation. */
    Applicant certifierBeside(Applicant applicant) {
        var person = person(Role.APPLICANT);
        var organisation = applicant.organisation();
        organisations.requestToJoin(organisation.id(), person);
        organisations.approve(organisation.id(), person.id(), applicant.person());
        organisations.nameCertifier(organisation.id(), person.id(), applicant.person());
        return new Applicant(person, organisation, as(person));
    }

    Person person(Role... roles) {
        return People.with(accounts, roles);
    }

    ApiClient as(Person person) {
        return as(person, EnumSet.allOf(AccessScope.class));
    }

    ApiClient as(Person person, Set<AccessScope> scopes) {
        return ApiClient.withToken(
                port(), tokens.issue(person, "test", scopes, Duration.ofDays(1)).secret());
    }

    ApiClient withPassword(Person person) {
        return ApiClient.withPassword(port(), person.username(), People.PASSWORD);
    }

    ApiClient nobody() {
        return ApiClient.nobody(port());
    }

    Call openCall() {
        var call = calls.create(CallFixtures.openWithOwnCode(LocalDate.now()), "test");
        return calls.publish(call.code(), "test");
    }

    private Organisation organisation(OrganisationKind kind, Person by) {
        return organisations.create(
                new OrganisationProfile(
                        kind,
                        "한빛예술단 " + NEXT.get(),
                        "Hanbit Arts",
                        businessNumber(),
                        null,
                        "한가람",
                        "전라북도 전주시 완산구 1",
                        "KR",
                        LocalDate.of(2010, 3, 2),
                        ArtsField.PERFORMING,
                        12,
                        true),
                by);
    }

    private static String businessNumber() {
        var digits = String.format("1%08d", NEXT.incrementAndGet());
        var weights = new int[] {1, 3, 7, 1, 3, 7, 1, 3, 5};
        var sum = (digits.charAt(8) - '0') * 5 / 10;
        for (var i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return digits + (10 - sum % 10) % 10;
    }

    int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    static UUID id(ApiClient.Answer created) {
        return UUID.fromString(created.json().path("id").asString());
    }
}
