package org.gyoryu.applications.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import org.gyoryu.core.Invalid;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTests {

    @ParameterizedTest
    @ValueSource(strings = {"사업계획서 (최종).hwp", "plan v2.1.pdf", "Réunion d'été & suite.docx", "計畫書.pdf", "a#b%20c.png"})
    void an_honest_name_stays_as_it_is(String name) {
        assertThat(FileName.checked(name)).isEqualTo(name);
        assertThat(FileName.checked(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd.pdf, path",
        "..\\secret.pdf, path",
        "a/b.pdf, path",
        ".bashrc.pdf, path",
        "'', missing",
        "'   ', missing",
    })
    void a_path_or_nothing_is_no_name(String name, String reason) {
        refused(name, reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\nb.pdf", "a\r\nSet-Cookie: x.pdf", "a\u2028b.pdf", "invoice\u202Efdp.exe.pdf", "a\u0000.pdf"})
    void what_hides_in_a_name_is_refused(String name) {
        refused(name, "hidden");
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 5000})
    void a_name_ends_somewhere(int length) {
        refused("가".repeat(length - 4) + ".pdf", "tooLong");
    }

    private static void refused(String name, String reason) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> FileName.checked(name))
                .satisfies(e ->
                        assertThat(e.problems().get(0).messageKey()).isEqualTo("applications.document.name." + reason));
    }
}
