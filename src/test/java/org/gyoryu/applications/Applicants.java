package org.gyoryu.applications;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.applications.documents.Documents;
import org.gyoryu.applications.documents.TestFiles;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.CallFixtures;
import org.gyoryu.calls.Calls;
import org.gyoryu.calls.Eligibility;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.ArtsField;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.OrganisationKind;
import org.gyoryu.people.OrganisationProfile;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.People;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.springframework.stereotype.Component;

/**
 * People with organisations, open calls and drafts that can be handed in; each test makes its own. Found by the component
 * scan, so that tests that use it still share one application.
 */
@Component
public class Applicants {

    private static final Random NUMBERS = new Random(7);
    private static final int[] WEIGHTS = {1, 3, 7, 1, 3, 7, 1, 3, 5};

    private final Accounts accounts;
    private final Organisations organisations;
    private final Calls calls;
    private final Applications applications;
    private final Documents documents;

    Applicants(
            Accounts accounts,
            Organisations organisations,
            Calls calls,
            Applications applications,
            Documents documents) {
        this.accounts = accounts;
        this.organisations = organisations;
        this.calls = calls;
        this.applications = applications;
        this.documents = documents;
    }

    /** Somebody and the organisation that they act for. */
    public record Applicant(Person person, Organisation organisation) {}

    public Person person(Role... roles) {
        return People.with(accounts, roles);
    }

    public Applicant of(OrganisationKind kind) {
        var person = person(Role.APPLICANT);
        var profile = new OrganisationProfile(
                kind,
                "단체 " + person.username(),
                "Ensemble " + person.username(),
                businessNumber(),
                null,
                "대표",
                "강원특별자치도 강릉시 경강로 1",
                "KR",
                LocalDate.of(2001, 5, 4),
                ArtsField.PERFORMING,
                12,
                true);
        return new Applicant(person, organisations.create(profile, person));
    }

    public Applicant applicant() {
        return of(OrganisationKind.ARTS_ORGANISATION);
    }

    /** A second person of the organisation, who certifies. */
    public Person certifierOf(Applicant applicant) {
        var certifier = person(Role.APPLICANT);
        var id = applicant.organisation().id();
        organisations.requestToJoin(id, certifier);
        organisations.approve(id, certifier.id(), applicant.person());
        organisations.nameCertifier(id, certifier.id(), applicant.person());
        return certifier;
    }

    /** An open call that no other test uses. */
    public Call openCall() {
        return publish(CallFixtures.openWithOwnCode(LocalDate.now(ZoneId.of("Asia/Seoul"))));
    }

    /** An open call in which an organisation may have several applications, and which wants no certification. */
    public Call openCallForMany() {
        var call = CallFixtures.openWithOwnCode(LocalDate.now(ZoneId.of("Asia/Seoul")));
        var e = call.eligibility();
        return publish(
                with(call, call.closesAt(), new Eligibility(e.organisationKinds(), Set.of(), false, 0, e.summary())));
    }

    public ApplicationView draft(Call call, Applicant applicant) {
        return draft(call, applicant, AnswerFixtures.complete(call));
    }

    /** A draft with every document that the call requires. */
    public ApplicationView draft(Call call, Applicant applicant, Map<String, Object> answers) {
        var id = applications
                .create(call.code(), applicant.organisation().id(), answers, applicant.person())
                .id();
        call.documents().stream()
                .filter(request -> request.requiredFrom(applicant.organisation().kind()))
                .forEach(request -> upload(id, request.kind(), request.kind() + ".pdf", applicant.person()));
        return applications.view(id, applicant.person());
    }

    public Receipt handedIn(Call call, Applicant applicant) {
        return submit(draft(call, applicant).id(), applicant);
    }

    public Receipt submit(UUID id, Applicant applicant) {
        return applications.submit(id, UUID.randomUUID().toString(), applicant.person());
    }

    public UUID upload(UUID id, String kind, String name, Person person) {
        return documents
                .upload(id, kind, name, new ByteArrayInputStream(TestFiles.pdf()), person)
                .id();
    }

    private Call publish(Call call) {
        calls.create(call, "test");
        return calls.publish(call.code(), "test");
    }

    static Call with(Call c, Instant closesAt, Eligibility eligibility) {
        return new Call(
                c.code(),
                c.title(),
                c.purpose(),
                c.family(),
                c.opensAt(),
                closesAt,
                c.projectPeriod(),
                c.formId(),
                c.numberPrefix(),
                c.ceiling(),
                c.minOwnShareRate(),
                c.budget(),
                c.budgetLines(),
                c.criteria(),
                c.documents(),
                eligibility,
                c.review(),
                c.deadlines(),
                c.notes(),
                c.source(),
                c.contact(),
                c.version());
    }

    /** Ten digits whose last one checks the others. */
    private static synchronized String businessNumber() {
        var digits = new StringBuilder();
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            var digit = NUMBERS.nextInt(10);
            digits.append(digit);
            sum += digit * WEIGHTS[i];
        }
        sum += (digits.charAt(8) - '0') * 5 / 10;
        return digits.append((10 - sum % 10) % 10).toString();
    }
}
