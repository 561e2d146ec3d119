package org.gyoryu.notices;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.gyoryu.review.Reviews;
import org.gyoryu.selection.Appeal;
import org.gyoryu.selection.Appeals;
import org.gyoryu.selection.Decision;
import org.gyoryu.selection.Decisions;
import org.springframework.stereotype.Component;

/** Letters about decisions and appeals: the outcome, why, and what can be done about it. */
@Component
class DecisionLetters {

    private final ApplicantMail applicant;
    private final Decisions decisions;
    private final Appeals appeals;
    private final Reviews reviews;

    DecisionLetters(ApplicantMail applicant, Decisions decisions, Appeals appeals, Reviews reviews) {
        this.applicant = applicant;
        this.decisions = decisions;
        this.appeals = appeals;
        this.reviews = reviews;
    }

    void selected(CaseFile file) {
        var decision = decision(file);
        applicant.write(LetterKind.SELECTED, file, locale -> {
            var values = decided(decision, locale);
            scores(values, file, locale);
            return values;
        });
    }

    void waitingList(CaseFile file) {
        var decision = decision(file);
        applicant.write(LetterKind.WAITING_LIST, file, locale -> {
            var values = decided(decision, locale);
            values.put("rank", String.valueOf(decision.waitingRank()));
            values.put("due", file.due(locale, "waitingList"));
            values.put("appeal", file.appeal(locale));
            scores(values, file, locale);
            return values;
        });
    }

    void movedUp(CaseFile file) {
        var decision = decision(file);
        applicant.write(LetterKind.WAITING_LIST_MOVED_UP, file, locale -> {
            var values = decided(decision, locale);
            values.put("reasons", decision.waitingReasons());
            return values;
        });
    }

    void expired(CaseFile file) {
        var decision = decision(file);
        applicant.write(LetterKind.WAITING_LIST_EXPIRED, file, locale -> {
            var values = new HashMap<String, Object>();
            values.put("reasons", decision.waitingReasons());
            values.put("appeal", file.appeal(locale));
            return values;
        });
    }

    void notSelected(CaseFile file) {
        var decision = decision(file);
        applicant.write(LetterKind.NOT_SELECTED, file, locale -> {
            var values = decided(decision, locale);
            values.remove("amount");
            values.put("appeal", file.appeal(locale));
            values.put("minimum", String.valueOf(file.call().review().minimumScore()));
            scores(values, file, locale);
            return values;
        });
    }

    void appeal(LetterKind kind, CaseFile file) {
        var appeal = appeals.ofApplication(file.application().id()).stream()
                .max(Comparator.comparing(Appeal::filedAt))
                .orElseThrow();
        applicant.write(kind, file, locale -> {
            var values = new HashMap<String, Object>();
            switch (kind) {
                case APPEAL_RECEIVED -> {
                    values.put("filedAt", Wording.moment(appeal.filedAt(), locale));
                    values.put("due", file.due(locale, "appealDecision"));
                }
                case APPEAL_TOO_LATE -> {
                    values.put("filedAt", Wording.moment(appeal.filedAt(), locale));
                    var due = file.due(locale, Appeals.DEADLINE);
                    values.put("due", due != null ? due : Map.of("at", Wording.moment(appeal.dueAt(), locale)));
                }
                default -> values.put("reasons", appeal.answer());
            }
            return values;
        });
    }

    private Decision decision(CaseFile file) {
        return decisions.of(file.application().id()).orElseThrow();
    }

    private static Map<String, Object> decided(Decision decision, Locale locale) {
        var values = new HashMap<String, Object>();
        values.put("reasons", decision.reasons());
        values.put("amount", decision.amount() == null ? null : Wording.amount(decision.amount(), locale));
        return values;
    }

    private void scores(Map<String, Object> values, CaseFile file, Locale locale) {
        reviews.summary(file.application().id()).ifPresent(summary -> {
            values.put("scores", file.scores(summary, locale));
            values.put("mean", summary.mean().toPlainString());
        });
    }
}
