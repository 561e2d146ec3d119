package org.gyoryu.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/**
 * Tables as CSV and XLSX. Applicants wrote some of the values: in CSV a text that a spreadsheet would take for a formula
 * gets an apostrophe in front; in XLSX texts are written as texts, which are never evaluated.
 */
final class Spreadsheets {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private Spreadsheets() {}

    /** With a byte order mark, without which Excel takes Korean for Latin. */
    static byte[] csv(CaseSheet.Sheet sheet) {
        var text = new StringBuilder("\uFEFF").append(line(sheet.columns()));
        sheet.rows().forEach(row -> text.append(line(row)));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] xlsx(CaseSheet.Sheet sheet, String title) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Gyoryu", "1.0")) {
            var page = book.newWorksheet(title.replaceAll("[^\\p{IsAlphabetic}\\p{IsDigit} _-]", " "));
            for (int column = 0; column < sheet.columns().size(); column++) {
                page.value(0, column, sheet.columns().get(column));
                page.style(0, column).bold().set();
            }
            for (int row = 0; row < sheet.rows().size(); row++) {
                var values = sheet.rows().get(row);
                for (int column = 0; column < values.size(); column++) {
                    write(page, row + 1, column, values.get(column));
                }
            }
            page.freezePane(1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(org.dhatim.fastexcel.Worksheet page, int row, int column, Object value) {
        if (value instanceof Number number) {
            page.value(row, column, number);
            page.style(row, column)
                    .format(number instanceof Long ? "#,##0" : "General")
                    .set();
        } else if (value instanceof LocalDateTime time) {
            page.value(row, column, time);
            page.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (value != null) {
            page.value(row, column, plain(value.toString()));
        }
    }

    private static String line(List<?> values) {
        return values.stream().map(Spreadsheets::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number) {
            return value.toString();
        }
        if (value instanceof LocalDateTime time) {
            return time.format(TIME);
        }
        var text = plain(value.toString());
        var safe = !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** Without characters that XML does not know. */
    private static String plain(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }
}
