package org.gyoryu.applications;

import static org.gyoryu.applications.ApplicationStatus.SUBMITTED;
import static org.gyoryu.applications.ApplicationStatus.SUPPLEMENT;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gyoryu.applications.documents.DocumentFreezer;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.DatabaseClock;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.Refused;
import org.gyoryu.forms.Forms;
import org.gyoryu.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Supplement requests (민원처리법 22, 시행령 24 and 25): asked with items and a date, extended at most twice, once more
 * for a last period of at most ten days, then returned.
 */
@Component
class Supplements {

    /** The kind under which {@code calendar} keeps the date. */
    static final String DEADLINE = "supplement";

    private static final int MOST_ITEMS = 50;

    private final ApplicationRepository applications;
    private final SupplementRepository supplements;
    private final SubmissionRepository submissions;
    private final Access access;
    private final HandIn handIn;
    private final Calls calls;
    private final Forms forms;
    private final Deadlines deadlines;
    private final DocumentFreezer documents;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    Supplements(
            ApplicationRepository applications,
            SupplementRepository supplements,
            SubmissionRepository submissions,
            Access access,
            HandIn handIn,
            Calls calls,
            Forms forms,
            Deadlines deadlines,
            DocumentFreezer documents,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.supplements = supplements;
        this.submissions = submissions;
        this.access = access;
        this.handIn = handIn;
        this.calls = calls;
        this.forms = forms;
        this.deadlines = deadlines;
        this.documents = documents;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Supplement request(UUID applicationId, List<SupplementItem> items, Instant dueAt, Person by) {
        applications.lock(applicationId).in(SUBMITTED);
        var kept = new ArrayList<SupplementItem>();
        for (var i = 0; i < items.size(); i++) {
            var item = items.get(i);
            var text = StorableText.required("items[" + i + "].text", item.text(), 2000);
            kept.add(new SupplementItem(item.field(), item.documentKind(), text));
        }
        if (kept.isEmpty() || kept.size() > MOST_ITEMS) {
            throw new Invalid(List.of(FieldProblem.at("items", "applications.supplement.items", MOST_ITEMS)));
        }
        var now = clock.now();
        var id = UUID.randomUUID();
        supplements.insert(id, applicationId, kept, by.id(), now, dueAt);
        applications.move(applicationId, SUPPLEMENT, now, null);
        events.publishEvent(new SupplementRequested(applicationId, by.username(), id, kept.size(), dueAt));
        return supplements.open(applicationId).orElseThrow();
    }

    @Transactional
    public Supplement lastPeriod(UUID applicationId, Instant dueAt) {
        var application = applications.lock(applicationId).in(SUPPLEMENT);
        var open = open(application);
        if (open.lastPeriod()) {
            throw new Refused("applications.supplement.alreadyLast", application.name());
        }
        supplements.extend(open.id(), dueAt, open.extensions(), true);
        events.publishEvent(new SupplementExtended(applicationId, "system", open.id(), open.extensions(), dueAt));
        return open(application);
    }

    @Transactional
    public Supplement askMoreTime(UUID applicationId, String reason, Person person) {
        StorableText.required("reason", reason, 500);
        var application = access.memberLocked(applicationId, person).in(SUPPLEMENT);
        var open = open(application);
        if (!open.extendable()) {
            throw new Refused("applications.supplement.noMoreTime", application.name(), Supplement.MAX_EXTENSIONS);
        }
        var days = calls.get(application.callCode()).deadlines().supplement();
        var nth = open.extensions() + 1;
        var dueAt = deadlines
                .extend(
                        applicationId,
                        DEADLINE,
                        days,
                        new LocalizedText("신청인 연장 요청 " + nth + "회", "Extension " + nth + " asked by the applicant"))
                .dueAt();
        supplements.extend(open.id(), dueAt, nth, false);
        events.publishEvent(new SupplementExtended(applicationId, person.username(), open.id(), nth, dueAt));
        return open(application);
    }

    @Transactional
    public void answer(UUID applicationId, String text, Person person) {
        var kept = StorableText.required("text", text, 4000);
        var application = access.memberLocked(applicationId, person).in(SUPPLEMENT);
        var open = open(application);
        var now = clock.now();
        if (open.lastPeriod() && now.truncatedTo(ChronoUnit.SECONDS).isAfter(open.dueAt())) {
            throw new Refused("applications.supplement.over", application.name());
        }
        var call = calls.get(application.callCode());
        var checked = forms.check(application.formId(), application.answers(), person.locale());
        var files = documents.of(applicationId);
        var problems = handIn.problems(application, call, checked, files);
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        var submission = handIn.freeze(application, call, checked.values(), files, now, person);
        submissions.insert(submission);
        applications.saveAnswers(
                applicationId,
                submission.answers(),
                submission.formVersion(),
                submission.title(),
                submission.requestedAmount(),
                now);
        supplements.answer(open.id(), kept, person.id(), now);
        applications.move(applicationId, SUBMITTED, now, null);
        events.publishEvent(new SupplementAnswered(applicationId, person.username(), open.id(), submission.digest()));
    }

    private Supplement open(Application application) {
        return supplements
                .open(application.id())
                .orElseThrow(() -> new IllegalStateException("No open supplement request for " + application.id()));
    }
}
