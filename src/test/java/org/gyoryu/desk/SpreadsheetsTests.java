package org.gyoryu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that people open in a spreadsheet, with texts that applicants wrote. */
class SpreadsheetsTests {

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void a_text_that_looks_like_a_formula_is_only_a_text(String text) {
        var csv = csv(text);

        assertThat(csv).contains("\"'" + text.replace("\"", "\"\"") + "\"");
        assertThat(xlsxSheet(text)).doesNotContain("<f>").contains("t=\"s\"");
    }

    @Test
    void korean_quotes_line_breaks_and_numbers_arrive_as_they_are() {
        var csv = csv("달빛 \"교류\"\n공연", 40_000_000L, LocalDateTime.of(2026, 8, 19, 15, 0), null);

        assertThat(csv).isEqualTo("\uFEFF\"제목\"\r\n\"달빛 \"\"교류\"\"\n공연\",40000000,2026-08-19 15:00:00,\r\n");
    }

    @Test
    void characters_that_xml_does_not_know_do_not_break_the_file() {
        assertThat(xlsxSheet("a\u0000b\u000Bc")).contains("abc");
    }

    private static String csv(Object... values) {
        return new String(Spreadsheets.csv(sheet(values)), StandardCharsets.UTF_8);
    }

    /** The sheet and the texts that it refers to. */
    private static String xlsxSheet(Object... values) {
        try {
            var file = Files.createTempFile("gyoryu", ".xlsx");
            Files.write(file, Spreadsheets.xlsx(sheet(values), "LS-2026"));
            try (var zip = new ZipFile(file.toFile())) {
                return read(zip, "xl/worksheets/sheet1.xml") + read(zip, "xl/sharedStrings.xml");
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(ZipFile zip, String name) throws IOException {
        try (var content = zip.getInputStream(zip.getEntry(name))) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static CaseSheet.Sheet sheet(Object... values) {
        return new CaseSheet.Sheet(List.of("제목"), List.of(Arrays.asList(values)));
    }
}
