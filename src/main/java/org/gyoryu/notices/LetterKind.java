package org.gyoryu.notices;

import java.util.Locale;
import java.util.Set;
import org.gyoryu.notices.Letter.Audience;

/**
 * Every letter that the house writes: to whom, and which placeholders its template may use. A template that uses another
 * one does not pass the tests.
 */
enum LetterKind {
    RECEIPT(Audience.APPLICANT, "submittedAt", "digest", "certification", "closesAt"),
    CERTIFICATION_REQUESTED(Audience.APPLICANT, "due"),
    CERTIFICATION_REMINDER(Audience.APPLICANT, "due"),
    CERTIFICATION_SENT_BACK(Audience.APPLICANT, "remark", "closesAt"),
    CERTIFICATION_EXPIRED(Audience.APPLICANT, "due", "closesAt"),
    SUPPLEMENT_REQUESTED(Audience.APPLICANT, "items", "due"),
    SUPPLEMENT_REMINDER(Audience.APPLICANT, "items", "due"),
    LAST_SUPPLEMENT_DEADLINE(Audience.APPLICANT, "items", "due"),
    INELIGIBLE(Audience.APPLICANT, "remark", "appeal"),
    RETURNED(Audience.APPLICANT, "remark", "items", "closesAt"),
    REVIEW_INVITED(Audience.REVIEWER, "due", "reviewDays"),
    DECLARATION_REMINDER(Audience.REVIEWER, "due"),
    SCORE_REMINDER(Audience.REVIEWER, "due"),
    SCORE_MISSING(Audience.REVIEWER, "due"),
    REVIEW_MISSING(Audience.OFFICE, "due", "seat"),
    REVIEW_ENDED(Audience.REVIEWER),
    TASK_REMINDER(Audience.OFFICE, "task", "due"),
    TASK_ESCALATION(Audience.OFFICE, "task", "due", "role"),
    SELECTED(Audience.APPLICANT, "amount", "reasons", "scores", "mean"),
    WAITING_LIST(Audience.APPLICANT, "rank", "amount", "reasons", "scores", "mean", "due", "appeal"),
    WAITING_LIST_MOVED_UP(Audience.APPLICANT, "amount", "reasons"),
    WAITING_LIST_EXPIRED(Audience.APPLICANT, "reasons", "appeal"),
    NOT_SELECTED(Audience.APPLICANT, "reasons", "scores", "mean", "minimum", "appeal"),
    APPEAL_RECEIVED(Audience.APPLICANT, "filedAt", "due"),
    APPEAL_TOO_LATE(Audience.APPLICANT, "filedAt", "due"),
    APPEAL_UPHELD(Audience.APPLICANT, "reasons"),
    APPEAL_DISMISSED(Audience.APPLICANT, "reasons"),
    WITHDRAWN(Audience.APPLICANT, "withdrawnAt", "closesAt"),
    MESSAGE(Audience.APPLICANT),
    CONFIRM_ADDRESS(Audience.ACCOUNT, "secretLink"),
    ADDRESS_KNOWN(Audience.ACCOUNT),
    RESET_PASSWORD(Audience.ACCOUNT, "secretLink"),
    NO_ACCOUNT(Audience.ACCOUNT),
    INVITATION(Audience.ACCOUNT, "secretLink", "username"),
    PASSWORD_CHANGED(Audience.ACCOUNT);

    /** What every template may use. */
    static final Set<String> COMMON = Set.of("name", "link", "home");

    /** What every letter about an application may use besides. */
    static final Set<String> OF_APPLICATION = Set.of("number", "title", "organisation", "call", "contact");

    private final Audience audience;
    private final Set<String> own;

    LetterKind(Audience audience, String... own) {
        this.audience = audience;
        this.own = Set.of(own);
    }

    Audience audience() {
        return audience;
    }

    Set<String> own() {
        return own;
    }

    boolean allows(String placeholder) {
        return COMMON.contains(placeholder)
                || own.contains(placeholder)
                || audience != Audience.ACCOUNT && OF_APPLICATION.contains(placeholder);
    }

    /** Name of its templates, such as {@code supplement-requested}. */
    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static LetterKind of(String template) {
        return valueOf(template.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
