package org.gyoryu.notices;

import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gyoryu.applications.ApplicationStatus;
import org.gyoryu.people.Role;
import org.gyoryu.review.AssignmentState;
import org.gyoryu.review.Reviews;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Says of each letter of the procedure to whom it goes and what its placeholders are; the words are in the templates. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class WrittenLetters implements ApplicationLetters {

    private final CaseFiles files;
    private final ApplicantMail applicant;
    private final StaffMail staff;
    private final DecisionLetters decisions;
    private final Reviews reviews;
    private final MessageSource messages;
    private final Clock clock;

    WrittenLetters(
            CaseFiles files,
            ApplicantMail applicant,
            StaffMail staff,
            DecisionLetters decisions,
            Reviews reviews,
            MessageSource messages,
            Clock clock) {
        this.files = files;
        this.applicant = applicant;
        this.staff = staff;
        this.decisions = decisions;
        this.reviews = reviews;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void receipt(UUID applicationId) {
        var file = files.of(applicationId);
        applicant.write(LetterKind.RECEIPT, file, locale -> {
            var values = new HashMap<String, Object>();
            values.put("submittedAt", Wording.moment(file.application().submittedAt(), locale));
            values.put("digest", file.application().digest());
            values.put("certification", file.application().status() == ApplicationStatus.CERTIFYING ? "yes" : null);
            values.put("closesAt", file.closesAt(clock.instant(), locale));
            return values;
        });
    }

    @Override
    public void certificationRequested(UUID applicationId) {
        var file = files.of(applicationId);
        applicant.toCertifiers(LetterKind.CERTIFICATION_REQUESTED, file, due(file, "certification"));
    }

    @Override
    public void certificationReminder(UUID applicationId) {
        var file = files.of(applicationId);
        applicant.toCertifiers(LetterKind.CERTIFICATION_REMINDER, file, due(file, "certification"));
    }

    @Override
    public void certificationSentBack(UUID applicationId) {
        var file = files.of(applicationId);
        applicant.write(LetterKind.CERTIFICATION_SENT_BACK, file, locale -> remarkAndClosing(file, locale));
    }

    @Override
    public void certificationExpired(UUID applicationId) {
        var file = files.of(applicationId);
        applicant.toAll(LetterKind.CERTIFICATION_EXPIRED, file, locale -> {
            var values = new HashMap<String, Object>();
            values.put("due", file.due(locale, "certification"));
            values.put("closesAt", file.closesAt(clock.instant(), locale));
            return values;
        });
    }

    @Override
    public void supplementRequested(UUID applicationId) {
        supplement(LetterKind.SUPPLEMENT_REQUESTED, applicationId);
    }

    @Override
    public void supplementReminder(UUID applicationId) {
        supplement(LetterKind.SUPPLEMENT_REMINDER, applicationId);
    }

    @Override
    public void lastSupplementDeadline(UUID applicationId) {
        supplement(LetterKind.LAST_SUPPLEMENT_DEADLINE, applicationId);
    }

    private void supplement(LetterKind kind, UUID applicationId) {
        var file = files.of(applicationId);
        applicant.write(kind, file, locale -> {
            var values = new HashMap<String, Object>();
            values.put("items", file.items());
            var due = file.due(locale, "supplement");
            values.put(
                    "due",
                    due != null
                            ? due
                            : file.supplement()
                                    .map(each -> Map.of("at", Wording.moment(each.dueAt(), locale)))
                                    .orElse(null));
            return values;
        });
    }

    @Override
    public void ineligible(UUID applicationId) {
        var file = files.of(applicationId);
        applicant.write(LetterKind.INELIGIBLE, file, locale -> {
            var values = new HashMap<String, Object>();
            values.put("remark", file.application().remark());
            values.put("appeal", file.appeal(locale));
            return values;
        });
    }

    @Override
    public void returned(UUID applicationId) {
        var file = files.of(applicationId);
        applicant.write(LetterKind.RETURNED, file, locale -> {
            var values = remarkAndClosing(file, locale);
            values.put("items", file.items());
            return values;
        });
    }

    private Map<String, Object> remarkAndClosing(CaseFile file, Locale locale) {
        var values = new HashMap<String, Object>();
        values.put("remark", file.application().remark());
        values.put("closesAt", file.closesAt(clock.instant(), locale));
        return values;
    }

    @Override
    public void reviewInvited(UUID assignmentId) {
        var seat = reviews.assignment(assignmentId);
        var file = files.of(seat.applicationId());
        staff.toReviewer(LetterKind.REVIEW_INVITED, file, seat, locale -> {
            var values = new HashMap<String, Object>();
            values.put("due", file.due(locale, "declaration:" + assignmentId));
            values.put("reviewDays", String.valueOf(file.call().deadlines().review()));
            return values;
        });
    }

    @Override
    public void declarationReminder(UUID assignmentId) {
        toReviewer(LetterKind.DECLARATION_REMINDER, assignmentId, "declaration");
    }

    @Override
    public void scoreReminder(UUID assignmentId) {
        toReviewer(LetterKind.SCORE_REMINDER, assignmentId, "score");
    }

    @Override
    public void scoreEscalation(UUID assignmentId) {
        toReviewer(LetterKind.SCORE_MISSING, assignmentId, "score");
        var seat = reviews.assignment(assignmentId);
        var file = files.of(seat.applicationId());
        staff.toRoles(
                LetterKind.REVIEW_MISSING,
                file,
                locale -> {
                    var values = new HashMap<String, Object>();
                    values.put("due", file.due(locale, "score:" + assignmentId));
                    values.put("seat", String.valueOf(seat.seat()));
                    return values;
                },
                Role.OFFICER);
    }

    private void toReviewer(LetterKind kind, UUID assignmentId, String deadline) {
        var seat = reviews.assignment(assignmentId);
        var file = files.of(seat.applicationId());
        staff.toReviewer(kind, file, seat, due(file, deadline + ":" + assignmentId));
    }

    @Override
    public void taskReminder(UUID applicationId, String deadlineKind, String group) {
        var role = Role.valueOf(group.toUpperCase(Locale.ROOT));
        var file = files.of(applicationId);
        staff.toRoles(LetterKind.TASK_REMINDER, file, task(file, deadlineKind), role);
    }

    @Override
    public void taskEscalation(UUID applicationId, String deadlineKind, String group) {
        var role = Role.valueOf(group.toUpperCase(Locale.ROOT));
        var file = files.of(applicationId);
        staff.toRoles(
                LetterKind.TASK_ESCALATION,
                file,
                locale -> {
                    var values = new HashMap<>(task(file, deadlineKind).apply(locale));
                    values.put("role", role.title().in(locale));
                    return values;
                },
                role,
                Role.MANAGER);
    }

    private Function<Locale, Map<String, Object>> task(CaseFile file, String deadlineKind) {
        var kind = deadlineKind.replaceFirst(":.*", "");
        return locale -> {
            var values = new HashMap<String, Object>();
            values.put("task", messages.getMessage("notices.task." + kind, null, kind, locale));
            values.put("due", file.due(locale, deadlineKind));
            return values;
        };
    }

    private static Function<Locale, Map<String, Object>> due(CaseFile file, String kind) {
        return locale -> {
            var values = new HashMap<String, Object>();
            values.put("due", file.due(locale, kind));
            return values;
        };
    }

    @Override
    public void selected(UUID applicationId) {
        decisions.selected(files.of(applicationId));
    }

    @Override
    public void waitingList(UUID applicationId) {
        decisions.waitingList(files.of(applicationId));
    }

    @Override
    public void waitingListMovedUp(UUID applicationId) {
        decisions.movedUp(files.of(applicationId));
    }

    @Override
    public void waitingListExpired(UUID applicationId) {
        decisions.expired(files.of(applicationId));
    }

    @Override
    public void notSelected(UUID applicationId) {
        decisions.notSelected(files.of(applicationId));
    }

    @Override
    public void appealReceived(UUID applicationId) {
        decisions.appeal(LetterKind.APPEAL_RECEIVED, files.of(applicationId));
    }

    @Override
    public void appealTooLate(UUID applicationId) {
        decisions.appeal(LetterKind.APPEAL_TOO_LATE, files.of(applicationId));
    }

    @Override
    public void appealUpheld(UUID applicationId) {
        decisions.appeal(LetterKind.APPEAL_UPHELD, files.of(applicationId));
    }

    @Override
    public void appealDismissed(UUID applicationId) {
        decisions.appeal(LetterKind.APPEAL_DISMISSED, files.of(applicationId));
    }

    @Override
    public void withdrawn(UUID applicationId) {
        var file = files.of(applicationId);
        applicant.toAll(LetterKind.WITHDRAWN, file, locale -> {
            var values = new HashMap<String, Object>();
            values.put("withdrawnAt", Wording.moment(file.application().statusSince(), locale));
            values.put("closesAt", file.closesAt(clock.instant(), locale));
            return values;
        });
        reviews.assignments(applicationId).stream()
                .filter(seat -> seat.state() == AssignmentState.ENDED)
                .forEach(seat -> staff.farewell(LetterKind.REVIEW_ENDED, file, seat));
    }
}
