package org.gyoryu.applications;

import static org.gyoryu.applications.ApplicationStatus.DRAFT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.documents.DocumentFreezer;
import org.gyoryu.applications.rules.Answers;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.DatabaseClock;
import org.gyoryu.core.Money;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.core.Stale;
import org.gyoryu.forms.Forms;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Applications while they are written. */
@Component
class Drafts {

    private static final DateTimeFormatter KOREAN_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'KST'").withZone(ZoneId.of("Asia/Seoul"));

    private final ApplicationRepository applications;
    private final Access access;
    private final Calls calls;
    private final Forms forms;
    private final Organisations organisations;
    private final DocumentFreezer documents;
    private final DatabaseClock databaseClock;
    private final Clock clock;

    Drafts(
            ApplicationRepository applications,
            Access access,
            Calls calls,
            Forms forms,
            Organisations organisations,
            DocumentFreezer documents,
            DatabaseClock databaseClock,
            Clock clock) {
        this.applications = applications;
        this.access = access;
        this.calls = calls;
        this.forms = forms;
        this.organisations = organisations;
        this.documents = documents;
        this.databaseClock = databaseClock;
        this.clock = clock;
    }

    @Transactional
    public UUID create(String callCode, UUID organisationId, Map<String, Object> answers, Person person) {
        if (!organisations.isMember(organisationId, person.id())) {
            throw new NotFound("applications.organisation.notFound");
        }
        var call = calls.get(callCode);
        mustBeOpen(call, databaseClock.now());
        mustBeTheOnlyOne(call, organisationId, null);
        var draft = draft(call, organisations.get(organisationId), checked(call.formId(), answers, person), person);
        applications.insert(draft);
        return draft.id();
    }

    @Transactional
    public UUID copy(UUID earlier, String callCode, Person person) {
        var source = access.member(earlier, person);
        return create(callCode, source.organisationId(), withoutConsents(source.formId(), source.answers()), person);
    }

    /** What somebody declares or agrees to is ticked anew in every application. */
    private Map<String, Object> withoutConsents(String formId, Map<String, Object> answers) {
        var form = forms.get(formId);
        var taken = new LinkedHashMap<>(answers);
        taken.keySet()
                .removeIf(key -> form.field(key)
                        .filter(field -> "checkbox".equals(field.type()))
                        .isPresent());
        return taken;
    }

    @Transactional
    public void save(UUID id, Map<String, Object> answers, long expectedVersion, Person person) {
        var application = access.memberLocked(id, person);
        application.in(Application.EDITABLE);
        if (application.version() != expectedVersion) {
            throw new Stale("applications.stale", application.name());
        }
        if (application.status() == DRAFT) {
            mustBeOpen(calls.get(application.callCode()), databaseClock.now());
        }
        var kept = checked(application.formId(), answers, person);
        applications.saveAnswers(
                id, kept, formVersion(application.formId()), title(kept), requested(kept), clock.instant());
    }

    @Transactional
    public void discard(UUID id, Person person) {
        var application = access.memberLocked(id, person).in(DRAFT);
        if (application.number() != null) {
            throw new Refused("applications.discard.handedIn", application.name());
        }
        documents.discard(id);
        applications.delete(id);
    }

    /** @throws Refused naming the moment, if the call's window does not contain this one */
    void mustBeOpen(Call call, Instant at) {
        if (call.isClosed(at)) {
            throw new Refused("applications.call.closed", call.code(), KOREAN_TIME.format(call.closesAt()));
        }
        if (!call.isOpen(at)) {
            throw new Refused("applications.call.notYetOpen", call.code(), KOREAN_TIME.format(call.opensAt()));
        }
    }

    void mustBeTheOnlyOne(Call call, UUID organisationId, UUID except) {
        if (!call.eligibility().onePerOrganisation()) {
            return;
        }
        var none = new UUID(0, 0);
        applications
                .countingNumber(call.code(), organisationId, except == null ? none : except)
                .ifPresent(number -> {
                    throw new Refused("applications.onePerOrganisation", call.code(), number);
                });
    }

    String formVersion(String formId) {
        return forms.get(formId).digest();
    }

    static String title(Map<String, Object> answers) {
        var korean = new Answers(answers).text("titleKo").strip();
        return korean.isEmpty() ? new Answers(answers).text("titleEn").strip() : korean;
    }

    /** What is asked for, as far as it can be read; a draft may hold anything the form lets through. */
    static Money requested(Map<String, Object> answers) {
        var amount = new Answers(answers).numberOrZero("requestedAmount");
        var most = BigDecimal.valueOf(Long.MAX_VALUE);
        return amount.signum() < 0 || amount.compareTo(most) > 0 ? Money.ZERO : Money.won(amount.longValue());
    }

    private Map<String, Object> checked(String formId, Map<String, Object> answers, Person person) {
        StorableText.check(answers);
        Json.jsonb(answers);
        return forms.checkDraft(formId, answers, person.locale()).orThrow();
    }

    private Application draft(Call call, Organisation organisation, Map<String, Object> answers, Person person) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Application(
                UUID.randomUUID(),
                call.code(),
                organisation.id(),
                organisation.kind(),
                organisation.name(),
                call.formId(),
                formVersion(call.formId()),
                answers,
                title(answers),
                requested(answers),
                DRAFT,
                now,
                1,
                null,
                call.eligibility().onePerOrganisation(),
                person.id(),
                now,
                now,
                null,
                null);
    }
}
