package org.gyoryu.notices;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.gyoryu.core.Money;

/** Dates and amounts as letters write them. Korean time decides, and a date says so. */
final class Wording {

    private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern(
                    "EEEE, d MMMM yyyy, HH:mm:ss", Locale.ENGLISH)
            .withZone(SEOUL);
    private static final DateTimeFormatter KOREAN = DateTimeFormatter.ofPattern(
                    "yyyy년 M월 d일(E) HH:mm:ss", Locale.KOREAN)
            .withZone(SEOUL);

    private Wording() {}

    static boolean korean(Locale locale) {
        return Locale.KOREAN.getLanguage().equals(locale.getLanguage());
    }

    static String moment(Instant instant, Locale locale) {
        return korean(locale)
                ? KOREAN.format(instant) + " (한국 시간, UTC+9)"
                : ENGLISH.format(instant) + " (Korean time, UTC+9)";
    }

    static String amount(Money money, Locale locale) {
        var number = NumberFormat.getIntegerInstance(Locale.ENGLISH).format(money.won());
        return korean(locale) ? number + "원" : "KRW " + number;
    }
}
