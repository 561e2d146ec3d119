package org.gyoryu.applications;

import static org.gyoryu.applications.ApplicationStatus.CERTIFYING;
import static org.gyoryu.applications.ApplicationStatus.DRAFT;
import static org.gyoryu.applications.ApplicationStatus.ELIGIBLE;
import static org.gyoryu.applications.ApplicationStatus.INELIGIBLE;
import static org.gyoryu.applications.ApplicationStatus.NOT_SELECTED;
import static org.gyoryu.applications.ApplicationStatus.RETURNED;
import static org.gyoryu.applications.ApplicationStatus.REVIEWED;
import static org.gyoryu.applications.ApplicationStatus.SELECTED;
import static org.gyoryu.applications.ApplicationStatus.SUBMITTED;
import static org.gyoryu.applications.ApplicationStatus.SUPPLEMENT;
import static org.gyoryu.applications.ApplicationStatus.WAITING_LIST;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.core.DatabaseClock;
import org.gyoryu.core.Forbidden;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passages between statuses: each locks the application, checks where it stands, and announces the next. */
@Service
@Transactional
class StageService implements ApplicationStages {

    private static final String SYSTEM = "system";
    private static final int LONGEST_REASON = 4000;

    private final ApplicationRepository applications;
    private final SubmissionRepository submissions;
    private final SupplementRepository supplementRows;
    private final Supplements supplements;
    private final Organisations organisations;
    private final DatabaseClock clock;
    private final ApplicationEventPublisher events;

    StageService(
            ApplicationRepository applications,
            SubmissionRepository submissions,
            SupplementRepository supplementRows,
            Supplements supplements,
            Organisations organisations,
            DatabaseClock clock,
            ApplicationEventPublisher events) {
        this.applications = applications;
        this.submissions = submissions;
        this.supplementRows = supplementRows;
        this.supplements = supplements;
        this.organisations = organisations;
        this.clock = clock;
        this.events = events;
    }

    @Override
    public void certified(UUID id, Person by) {
        mustCertify(id, by);
        move(id, EnumSet.of(CERTIFYING), SUBMITTED, by.username(), null);
    }

    @Override
    public void sentBack(UUID id, Person by, String reason) {
        mustCertify(id, by);
        move(id, EnumSet.of(CERTIFYING), DRAFT, by.username(), reason(reason));
    }

    @Override
    public void certificationExpired(UUID id) {
        move(id, EnumSet.of(CERTIFYING), RETURNED, SYSTEM, null);
    }

    @Override
    public void confirmReceipt(UUID id) {
        applications.confirmReceipt(id, clock.now());
    }

    @Override
    public void accepted(UUID id, Person by) {
        move(id, EnumSet.of(SUBMITTED), ELIGIBLE, by.username(), null);
    }

    @Override
    public void ineligible(UUID id, Person by, String reasons) {
        move(id, EnumSet.of(SUBMITTED), INELIGIBLE, by.username(), reason(reasons));
    }

    @Override
    public Supplement requestSupplement(UUID id, List<SupplementItem> items, Instant dueAt, Person by) {
        return supplements.request(id, items, dueAt, by);
    }

    @Override
    public Supplement lastSupplementPeriod(UUID id, Instant dueAt) {
        return supplements.lastPeriod(id, dueAt);
    }

    @Override
    public void returned(UUID id, String reasons) {
        move(id, EnumSet.of(SUPPLEMENT), RETURNED, SYSTEM, reason(reasons));
        supplementRows.close(id, clock.now());
    }

    @Override
    public void reviewed(UUID id) {
        move(id, EnumSet.of(ELIGIBLE), REVIEWED, SYSTEM, null);
    }

    @Override
    public void selected(UUID id, String actor) {
        move(id, EnumSet.of(REVIEWED, WAITING_LIST), SELECTED, actor, null);
    }

    @Override
    public void waitingListed(UUID id, String actor) {
        move(id, EnumSet.of(REVIEWED), WAITING_LIST, actor, null);
    }

    @Override
    public void notSelected(UUID id, String actor) {
        move(id, EnumSet.of(REVIEWED, WAITING_LIST), NOT_SELECTED, actor, null);
    }

    @Override
    public void reopened(UUID id, String actor) {
        var application = applications.lock(id).in(EnumSet.of(NOT_SELECTED, INELIGIBLE));
        move(application, application.status() == NOT_SELECTED ? REVIEWED : SUBMITTED, actor, null);
    }

    /** Two people sign for the organisation: who handed it in does not certify it. */
    private void mustCertify(UUID id, Person by) {
        var application = applications.get(id);
        if (!organisations.isCertifier(application.organisationId(), by.id())) {
            throw new Forbidden("applications.certifier.needed", application.name());
        }
        if (submissions.last(id).filter(s -> s.submittedBy().equals(by.id())).isPresent()) {
            throw new Forbidden("applications.certifier.self", application.name());
        }
    }

    private void move(UUID id, Set<ApplicationStatus> from, ApplicationStatus to, String actor, String remark) {
        move(applications.lock(id).in(from), to, actor, remark);
    }

    private void move(Application application, ApplicationStatus to, String actor, String remark) {
        applications.move(application.id(), to, clock.now(), remark);
        events.publishEvent(new ApplicationMoved(application.id(), actor, application.status(), to));
    }

    private static String reason(String text) {
        return StorableText.required("reason", text, LONGEST_REASON);
    }
}
