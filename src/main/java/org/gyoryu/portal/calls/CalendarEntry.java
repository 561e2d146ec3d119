package org.gyoryu.portal.calls;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.gyoryu.calls.Call;

/** A call's closing time as iCalendar (RFC 5545), with a reminder three days before. */
final class CalendarEntry {

    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private CalendarEntry() {}

    static String closing(Call call, String title, String what) {
        var lines = new String[] {
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Gyoryu//Calls//EN",
            "BEGIN:VEVENT",
            "UID:" + escaped(call.code()) + "-closing@gyoryu",
            "DTSTAMP:" + utc(call.opensAt()),
            "DTSTART:" + utc(call.closesAt()),
            "DTEND:" + utc(call.closesAt()),
            "SUMMARY:" + escaped(what + ": " + title),
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            "DESCRIPTION:" + escaped(title),
            "TRIGGER:-P3D",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR"
        };
        return String.join("\r\n", lines) + "\r\n";
    }

    private static String utc(Instant moment) {
        return UTC.format(moment);
    }

    /** Text of a property; line breaks and separators may not end it (3.3.11). */
    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }
}
