package org.gyoryu.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.gyoryu.core.Money;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes moments, days, amounts and sizes as people of the request's language read them. Moments are Korean time, which
 * decides. Templates reach it as {@code @formats}.
 */
@Component("formats")
public class Formats {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final Duration SOON = Duration.ofDays(3);

    private final Clock clock;
    private final MessageSource messages;

    Formats(Clock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** Day and time to the minute. */
    public String moment(Instant moment) {
        return write(moment, "yyyy년 M월 d일(E) HH:mm", "EEE d MMM yyyy, HH:mm");
    }

    /** Day and time to the second, as on a receipt. */
    public String second(Instant moment) {
        return write(moment, "yyyy년 M월 d일(E) HH:mm:ss", "EEE d MMM yyyy, HH:mm:ss");
    }

    public String day(Instant moment) {
        return write(moment, "yyyy년 M월 d일(E)", "EEE d MMM yyyy");
    }

    public String day(LocalDate day) {
        return day == null ? "" : day.format(pattern("yyyy년 M월 d일", "d MMM yyyy"));
    }

    public String money(Money money) {
        return money == null ? "" : text("web.money", String.format(Locale.ROOT, "%,d", money.won()));
    }

    /** A share as per cent, such as {@code 20%}. */
    public String percent(BigDecimal share) {
        return share.movePointRight(2)
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }

    public String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        var kilobytes = bytes / 1024.0;
        return kilobytes < 1024
                ? String.format(Locale.ROOT, "%.0f kB", kilobytes)
                : String.format(Locale.ROOT, "%.1f MB", kilobytes / 1024);
    }

    /** How long until then, in the largest unit that says enough; says so when it is over. */
    public String left(Instant moment) {
        var left = Duration.between(clock.instant(), moment);
        if (left.isNegative()) {
            return text("web.left.over");
        }
        if (left.toHours() >= 48) {
            return text("web.left.days", left.toDays());
        }
        return left.toMinutes() >= 60
                ? text("web.left.hours", left.toHours())
                : text("web.left.minutes", Math.max(1, left.toMinutes()));
    }

    /** Whether little time is left, or none. */
    public boolean soon(Instant moment) {
        return Duration.between(clock.instant(), moment).compareTo(SOON) < 0;
    }

    public boolean past(Instant moment) {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).isAfter(moment);
    }

    private String write(Instant moment, String korean, String english) {
        return moment == null ? "" : moment.atZone(SEOUL).format(pattern(korean, english));
    }

    private static DateTimeFormatter pattern(String korean, String english) {
        var locale = LocaleContextHolder.getLocale();
        return "ko".equals(locale.getLanguage())
                ? DateTimeFormatter.ofPattern(korean, Locale.KOREAN)
                : DateTimeFormatter.ofPattern(english, Locale.ENGLISH);
    }

    private String text(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
