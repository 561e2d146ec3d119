package org.gyoryu.applications;

import static org.gyoryu.applications.ApplicationStatus.CERTIFYING;
import static org.gyoryu.applications.ApplicationStatus.DRAFT;
import static org.gyoryu.applications.ApplicationStatus.SUBMITTED;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.gyoryu.applications.Receipt.ReceiptDocument;
import org.gyoryu.applications.documents.DocumentFreezer;
import org.gyoryu.applications.documents.StoredDocument;
import org.gyoryu.applications.rules.Answers;
import org.gyoryu.applications.rules.Candidate;
import org.gyoryu.applications.rules.SubmissionRules;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.DatabaseClock;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.forms.CheckedValues;
import org.gyoryu.forms.Forms;
import org.gyoryu.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Handing in: judged once, frozen, numbered, announced; all in one transaction. */
@Component
class HandIn {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    private final ApplicationRepository applications;
    private final SubmissionRepository submissions;
    private final Access access;
    private final Drafts drafts;
    private final Calls calls;
    private final Forms forms;
    private final SubmissionRules rules;
    private final DocumentFreezer documents;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    HandIn(
            ApplicationRepository applications,
            SubmissionRepository submissions,
            Access access,
            Drafts drafts,
            Calls calls,
            Forms forms,
            SubmissionRules rules,
            DocumentFreezer documents,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.submissions = submissions;
        this.access = access;
        this.drafts = drafts;
        this.calls = calls;
        this.forms = forms;
        this.rules = rules;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<FieldProblem> problems(UUID id, Person person) {
        var application = access.member(id, person);
        var checked = forms.check(application.formId(), application.answers(), person.locale());
        return problems(application, calls.get(application.callCode()), checked, documents.of(id));
    }

    @Transactional
    public Receipt submit(UUID id, String key, Person person) {
        if (key == null || !KEY.matcher(key).matches()) {
            throw new Invalid(List.of(FieldProblem.at("Idempotency-Key", "applications.key.unusable")));
        }
        var application = access.memberLocked(id, person);
        var used = submissions.used(person.id(), key);
        if (used.isPresent()) {
            return again(application, used.get());
        }
        application.in(DRAFT);
        var now = clock.now();
        var call = calls.hold(application.callCode());
        drafts.mustBeOpen(call, now);
        drafts.mustBeTheOnlyOne(call, application.organisationId(), id);
        var checked = forms.check(application.formId(), application.answers(), person.locale());
        var files = documents.of(id);
        var problems = problems(application, call, checked, files);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        var submission = freeze(application, call, checked.values(), files, now, person);
        return handIn(application, call, submission, key, person);
    }

    @Transactional(readOnly = true)
    public Receipt receipt(UUID id, Person person) {
        var application = access.member(id, person);
        return submissions
                .last(id)
                .orElseThrow(() -> new NotFound("applications.receipt.none", application.name()))
                .receipt(application);
    }

    /** Freezes answers and documents as they are; also used when a supplement is answered. */
    Submission freeze(
            Application application,
            Call call,
            Map<String, Object> answers,
            List<StoredDocument> files,
            Instant at,
            Person person) {
        var listed = files.stream()
                .map(file -> new ReceiptDocument(file.kind(), file.name(), file.size(), file.sha256()))
                .toList();
        var version = drafts.formVersion(application.formId());
        documents.freeze(application.id(), at);
        return new Submission(
                application.id(),
                submissions.nextRevision(application.id()),
                call.version(),
                answers,
                Drafts.title(answers),
                Drafts.requested(answers),
                version,
                listed,
                Digest.of(answers, version, listed),
                at,
                person.id());
    }

    List<FieldProblem> problems(Application application, Call call, CheckedValues checked, List<StoredDocument> files) {
        var problems = new ArrayList<>(checked.problems());
        var candidate = new Candidate(new Answers(checked.values()), call, application.organisationKind(), files);
        problems.addAll(rules.problems(candidate));
        return problems;
    }

    private Receipt handIn(Application application, Call call, Submission submission, String key, Person person) {
        var certification = call.asksCertificationFrom(application.organisationKind());
        var number = application.number() != null ? application.number() : nextNumber(call);
        var name = application.organisationName();
        var titleEn = new Answers(submission.answers()).text("titleEn");
        var search = SearchText.of(number, submission.title(), titleEn, name.ko(), name.en());
        try {
            applications.handIn(application, submission, number, certification ? CERTIFYING : SUBMITTED, search);
        } catch (DuplicateKeyException e) { // two drafts of one organisation at the same moment
            throw new Refused("applications.onePerOrganisation.now", call.code());
        }
        submissions.insert(submission);
        try {
            submissions.use(person.id(), key, submission);
        } catch (DuplicateKeyException e) { // one key for two applications at the same moment
            throw otherBody();
        }
        events.publishEvent(new ApplicationHandedIn(
                application.id(),
                person.username(),
                number,
                call.code(),
                application.organisationId(),
                application.organisationKind(),
                certification,
                submission.submittedAt(),
                submission.digest()));
        return submission.receipt(applications.get(application.id()));
    }

    private Receipt again(Application application, SubmissionRepository.UsedKey used) {
        if (!used.applicationId().equals(application.id()) || application.status() == DRAFT) {
            throw otherBody();
        }
        return submissions.get(used.applicationId(), used.revision()).receipt(application);
    }

    private static Invalid otherBody() {
        return new Invalid(List.of(FieldProblem.at("Idempotency-Key", "applications.key.otherBody")));
    }

    private String nextNumber(Call call) {
        var year = call.opensAt().atZone(ZoneId.of("Asia/Seoul")).getYear();
        var prefix = year + "-" + call.numberPrefix();
        return String.format("%s-%04d", prefix, applications.nextNumber(prefix));
    }
}
