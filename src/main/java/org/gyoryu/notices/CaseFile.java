package org.gyoryu.notices;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gyoryu.applications.ApplicationDossier;
import org.gyoryu.applications.Supplement;
import org.gyoryu.calendar.Deadlines;
import org.gyoryu.calls.Call;
import org.gyoryu.review.ReviewSummary;

/** The facts of one application as they stand while its letters are written, put into words of a language. */
record CaseFile(ApplicationDossier application, Call call, Deadlines deadlines) {

    /** What every letter about the application may say. */
    Map<String, Object> common(Locale locale) {
        var values = new HashMap<String, Object>();
        values.put("number", application.number());
        values.put("title", application.title());
        values.put("organisation", application.organisationName().in(locale));
        values.put("call", call.title().in(locale));
        values.put("contact", call.contact());
        return values;
    }

    /** Until when, and how that was computed. */
    Map<String, Object> due(Locale locale, String kind) {
        return deadlines
                .of(application.id(), kind)
                .<Map<String, Object>>map(deadline -> Map.of(
                        "at", Wording.moment(deadline.dueAt(), locale),
                        "steps",
                                deadline.explanation().stream()
                                        .map(step -> step.text().in(locale))
                                        .toList()))
                .orElse(null);
    }

    /** The right of appeal: until when if the calendar knows it already, and the period in any case. */
    Map<String, Object> appeal(Locale locale) {
        var values = new HashMap<String, Object>();
        values.put("days", String.valueOf(call.deadlines().appeal()));
        var due = due(locale, "appeal");
        if (due != null) {
            values.putAll(due);
        }
        return values;
    }

    /** When the call closes, while that is still to come. */
    String closesAt(Instant now, Locale locale) {
        return call.isClosed(now) ? null : Wording.moment(call.closesAt(), locale);
    }

    /** The items of the newest request. */
    List<String> items() {
        return supplement().map(Supplement::items).orElse(List.of()).stream()
                .map(item -> item.text())
                .toList();
    }

    Optional<Supplement> supplement() {
        return application.supplements().stream().max(Comparator.comparing(Supplement::requestedAt));
    }

    /** Means by criterion, in the order and the words of the call. */
    List<Map<String, String>> scores(ReviewSummary summary, Locale locale) {
        return call.criteria().stream()
                .flatMap(criterion -> summary.criteria().stream()
                        .filter(mean -> mean.criterion().equals(criterion.key()))
                        .map(mean -> Map.of(
                                "criterion", criterion.title().in(locale),
                                "mean", mean.mean().toPlainString(),
                                "max", mean.max().stripTrailingZeros().toPlainString())))
                .toList();
    }
}
