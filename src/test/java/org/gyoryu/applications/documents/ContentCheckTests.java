package org.gyoryu.applications.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gyoryu.applications.documents.TestFiles.bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import org.gyoryu.core.Invalid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class ContentCheckTests {

    @TempDir
    Path directory;

    @Test
    void every_accepted_kind_is_known_by_its_content() {
        assertThat(check("계획서.pdf", TestFiles.pdf())).isEqualTo(FileKind.PDF);
        assertThat(check("plan.HWP", TestFiles.hwp())).isEqualTo(FileKind.HWP);
        assertThat(check("plan.hwpx", TestFiles.hwpx())).isEqualTo(FileKind.HWPX);
        assertThat(check("plan.docx", TestFiles.docx())).isEqualTo(FileKind.DOCX);
        assertThat(check("photo.JPG", TestFiles.jpeg())).isEqualTo(FileKind.JPEG);
        assertThat(check("photo.png", TestFiles.png(4, 4))).isEqualTo(FileKind.PNG);
    }

    @Test
    void a_program_is_refused_under_any_name() {
        refused("setup.exe", TestFiles.exe(), "applications.document.kind");
        refused("plan.pdf", TestFiles.exe(), "applications.document.content");
        refused("plan.pdf.exe", TestFiles.pdf(), "applications.document.kind");
        refused("plan", TestFiles.pdf(), "applications.document.kind");
    }

    @Test
    void one_packed_kind_is_not_another() {
        refused("plan.xlsx", TestFiles.docx(), "applications.document.content");
        refused("plan.hwpx", TestFiles.docx(), "applications.document.content");
        refused("plan.docx", TestFiles.zip("a", bytes("a"), "b", bytes("b")), "applications.document.content");
        refused("plan.docx", TestFiles.pdf(), "applications.document.content");
        refused("plan.hwp", TestFiles.docx(), "applications.document.content");
    }

    @Test
    void macros_are_refused() {
        refused("plan.docx", TestFiles.docxWithMacros(), "applications.document.content");
    }

    @Test
    void a_bomb_is_found_while_it_is_counted_not_kept() {
        refused("plan.docx", TestFiles.bomb(3), "applications.document.packed.size");
        refused("plan.docx", TestFiles.withParts(101), "applications.document.packed.entries");
        refused("plan.docx", TestFiles.nested(2), "applications.document.packed.depth");
        assertThat(check("plan.docx", TestFiles.nested(1))).isEqualTo(FileKind.DOCX);
    }

    @Test
    void a_part_that_leads_out_of_the_file_is_refused() {
        refused(
                "plan.docx",
                TestFiles.zip("../../etc/cron.d/x", bytes("x"), "b", bytes("b")),
                "applications.document.packed.path");
    }

    @Test
    void a_picture_of_too_many_pixels_is_refused_by_its_head() {
        refused("photo.png", TestFiles.png(101, 100), "applications.document.pixels");
    }

    private FileKind check(String name, byte[] content) {
        try {
            return new ContentCheck(properties()).check(Files.write(directory.resolve("file"), content), name);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void refused(String name, byte[] content, String key) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> check(name, content))
                .satisfies(
                        e -> assertThat(e.problems()).extracting("messageKey").containsExactly(key));
    }

    private DocumentProperties properties() {
        return new DocumentProperties(
                directory,
                DataSize.ofMegabytes(5),
                DataSize.ofMegabytes(10),
                5,
                EnumSet.allOf(FileKind.class),
                DataSize.ofMegabytes(2),
                100,
                2,
                10_000,
                Duration.ofSeconds(10),
                new DocumentProperties.Clamd("", 3310, Duration.ofSeconds(1)));
    }
}
