package org.gyoryu.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.gyoryu.core.LocalizedText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says in both languages how a period was counted. */
@Component
class Explanations {

    private final MessageSource messages;

    Explanations(MessageSource messages) {
        this.messages = messages;
    }

    List<Step> of(Period period, PeriodCounter.End end) {
        var steps = new ArrayList<Step>();
        steps.add(step(Step.Kind.START, "calendar.step.start", l -> new Object[] {moment(period.start(), l)}));
        steps.add(step(Step.Kind.RULE, "calendar.step.rule." + rule(period), l -> new Object[] {
            length(period.amountBeforeExtensions(), period.unit(), l),
            end.firstDay() == null ? "" : day(end.firstDay(), l)
        }));
        for (var extension : period.extensions()) {
            steps.add(step(Step.Kind.EXTENSION, "calendar.step.extension", l -> new Object[] {
                length(extension.amount(), period.unit(), l), extension.reason().in(l)
            }));
        }
        period.stops().forEach(stop -> steps.add(stop(stop)));
        if (end.stoppedDays() > 0) {
            steps.add(step(Step.Kind.STOP, "calendar.step.stopped-days", l -> new Object[] {end.stoppedDays()}));
        }
        skipped(end, steps);
        steps.add(step(Step.Kind.END, "calendar.step.end", l -> new Object[] {moment(end.dueAt(), l)}));
        return steps;
    }

    private static String rule(Period period) {
        var way = period.counting().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var byCalendar = period.counting() == Counting.PROCESSING_DAYS && period.unit() != PeriodUnit.DAYS;
        return byCalendar ? "processing-calendar" : way;
    }

    private Step stop(ClockStop stop) {
        return stop.until() == null
                ? step(Step.Kind.STOP, "calendar.step.standing-still", l ->
                        new Object[] {moment(stop.from(), l), stop.reason().in(l)})
                : step(Step.Kind.STOP, "calendar.step.stood-still", l -> new Object[] {
                    moment(stop.from(), l),
                    moment(stop.until(), l),
                    stop.reason().in(l)
                });
    }

    private void skipped(PeriodCounter.End end, List<Step> steps) {
        if (end.skipped().isEmpty()) {
            return;
        }
        var key = end.movedFrom() == null ? "calendar.step.skipped" : "calendar.step.moved";
        steps.add(step(Step.Kind.SKIPPED, key, l -> new Object[] {
            end.skipped().stream()
                    .map(day -> text("calendar.day-with-name", l, day(day, l), name(day, end, l)))
                    .collect(Collectors.joining(", "))
        }));
    }

    private String name(LocalDate day, PeriodCounter.End end, Locale locale) {
        return end.calendar()
                .holidayOn(day)
                .map(holiday -> holiday.name().in(locale))
                .orElseGet(() ->
                        text("calendar.closed." + day.getDayOfWeek().name().toLowerCase(Locale.ROOT), locale));
    }

    private Step step(Step.Kind kind, String key, Function<Locale, Object[]> args) {
        return new Step(
                kind,
                new LocalizedText(
                        text(key, Locale.KOREAN, args.apply(Locale.KOREAN)),
                        text(key, Locale.ENGLISH, args.apply(Locale.ENGLISH))));
    }

    private String length(int amount, PeriodUnit unit, Locale locale) {
        return text("calendar.length." + unit.name().toLowerCase(Locale.ROOT), locale, amount);
    }

    private String moment(Instant moment, Locale locale) {
        return format("calendar.format.moment", locale).format(moment.atZone(WorkingCalendar.ZONE));
    }

    private String day(LocalDate day, Locale locale) {
        return format("calendar.format.day", locale).format(day);
    }

    private DateTimeFormatter format(String key, Locale locale) {
        return DateTimeFormatter.ofPattern(text(key, locale), locale);
    }

    private String text(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
