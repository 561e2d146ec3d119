package org.gyoryu.applications;

import static org.gyoryu.applications.ApplicationStatus.WITHDRAWN;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.documents.DocumentFreezer;
import org.gyoryu.applications.documents.StoredDocument;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.core.DatabaseClock;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The front door; what takes more than a few lines is done by the class named after it. */
@Service
class ApplicationService implements Applications {

    private final ApplicationRepository applications;
    private final SubmissionRepository submissions;
    private final SupplementRepository supplementRows;
    private final Access access;
    private final Drafts drafts;
    private final HandIn handIn;
    private final Supplements supplements;
    private final Organisations organisations;
    private final DocumentFreezer documents;
    private final Deadlines deadlines;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    ApplicationService(
            ApplicationRepository applications,
            SubmissionRepository submissions,
            SupplementRepository supplementRows,
            Access access,
            Drafts drafts,
            HandIn handIn,
            Supplements supplements,
            Organisations organisations,
            DocumentFreezer documents,
            Deadlines deadlines,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.submissions = submissions;
        this.supplementRows = supplementRows;
        this.access = access;
        this.drafts = drafts;
        this.handIn = handIn;
        this.supplements = supplements;
        this.organisations = organisations;
        this.documents = documents;
        this.deadlines = deadlines;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public ApplicationView create(String callCode, UUID organisationId, Map<String, Object> answers, Person person) {
        return view(drafts.create(callCode, organisationId, answers, person), person);
    }

    @Override
    public ApplicationView copy(UUID earlier, String callCode, Person person) {
        return view(drafts.copy(earlier, callCode, person), person);
    }

    @Override
    public ApplicationView saveDraft(UUID id, Map<String, Object> answers, long expectedVersion, Person person) {
        drafts.save(id, answers, expectedVersion, person);
        return view(id, person);
    }

    @Override
    public List<FieldProblem> problems(UUID id, Person person) {
        return handIn.problems(id, person);
    }

    @Override
    public Receipt submit(UUID id, String idempotencyKey, Person person) {
        return handIn.submit(id, idempotencyKey, person);
    }

    @Override
    public Receipt receipt(UUID id, Person person) {
        return handIn.receipt(id, person);
    }

    @Override
    public void discard(UUID id, Person person) {
        drafts.discard(id, person);
    }

    @Override
    @Transactional
    public void withdraw(UUID id, String reason, Person person) {
        var kept = StorableText.required("reason", reason, 2000);
        var application = access.memberLocked(id, person);
        if (!application.withdrawable()) {
            throw new Refused("applications.refused." + application.status(), application.name());
        }
        var now = clock.now();
        applications.move(id, WITHDRAWN, now, kept);
        supplementRows.close(id, now);
        deadlines.closeAll(id, now);
        events.publishEvent(
                new ApplicationWithdrawn(id, person.username(), application.number(), application.status()));
    }

    @Override
    public void answerSupplement(UUID id, String text, Person person) {
        supplements.answer(id, text, person);
    }

    @Override
    public Supplement askMoreTime(UUID id, String reason, Person person) {
        return supplements.askMoreTime(id, reason, person);
    }

    @Override
    @Transactional(readOnly = true)
    public ApplicationView view(UUID id, Person person) {
        var a = access.member(id, person);
        return new ApplicationView(
                a.id(),
                a.number(),
                a.callCode(),
                a.organisationId(),
                a.organisationName(),
                a.formId(),
                a.formVersion(),
                a.title(),
                a.requestedAmount(),
                a.answers(),
                a.version(),
                a.status(),
                a.statusSince(),
                a.createdAt(),
                a.updatedAt(),
                a.submittedAt(),
                submissions.lastDigest(id).orElse(null),
                a.remark(),
                supplementRows.open(id).orElse(null),
                documents.of(id),
                a.editable(),
                a.withdrawable());
    }

    @Override
    public List<ApplicationSummary> ofPerson(Person person) {
        return applications.ofOrganisations(organisations.ofPerson(person.id()).stream()
                .map(Organisation::id)
                .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public ApplicationDossier dossier(UUID id) {
        var a = applications.get(id);
        var s = submissions.last(id).orElseThrow(() -> new NotFound("applications.notFound"));
        return new ApplicationDossier(
                a.id(),
                a.number(),
                a.callCode(),
                s.callVersion(),
                a.organisationId(),
                a.organisationName(),
                a.organisationKind(),
                s.submittedBy(),
                a.formId(),
                s.formVersion(),
                s.title(),
                s.requestedAmount(),
                s.answers(),
                a.status(),
                a.statusSince(),
                s.submittedAt(),
                s.digest(),
                a.remark(),
                supplementRows.of(id),
                documents.of(id).stream().filter(StoredDocument::frozen).toList());
    }
}
