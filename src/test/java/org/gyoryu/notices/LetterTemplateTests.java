package org.gyoryu.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every letter can be made in both languages, says what it should, and treats typed text as text. */
class LetterTemplateTests {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(.*?)}");
    private static final Pattern NAME = Pattern.compile("(?<![\\w'.])[a-zA-Z]\\w*(?![\\w'])");
    private static final Set<String> NOT_PLACEHOLDERS = Set.of("null", "and", "or", "isEmpty");
    private static final Set<String> OF_THE_FRAME =
            Set.of("lang", "content", "letter", "words", "what", "heading", "title");
    private static final Set<String> LOOP_VARIABLES = Set.of("item", "step", "score");

    private final LetterRenderer renderer = new LetterRenderer();

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void says_what_happened_in_both_languages(LetterKind kind) throws IOException {
        for (var locale : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
            var letter = renderer.render(SampleLetters.of(kind, locale, Map.of()));
            keepToLookAt(kind, locale, letter);

            assertThat(letter.subject()).isNotBlank().doesNotContain("\n");
            assertThat(letter.text()).contains(letter.subject()).doesNotContain("<", ">", "${", "[[", "null");
            assertThat(letter.html())
                    .contains("lang=\"" + locale.getLanguage() + "\"")
                    .doesNotContain(" th:", "<th:", "${", "[[");
            if (kind.own().contains("due")) {
                assertThat(letter.text())
                        .contains("UTC+9", Wording.korean(locale) ? "첫날은 세지 않고" : "first day not counted");
            }
            if (kind.audience() != Letter.Audience.ACCOUNT) {
                assertThat(letter.subject() + letter.text()).contains("2026-LS-0042", "exchange@example.org");
            }
            if (kind.own().contains("secretLink")) {
                assertThat(letter.text()).contains(": https://grants.example.org/reset?token=abc\n");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void needs_no_value_to_be_made(LetterKind kind) {
        var bare = SampleLetters.of(kind, Locale.ENGLISH, Map.of());
        bare.values().keySet().removeAll(kind.own());
        assertThat(renderer.render(bare).text()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void uses_published_placeholders_only(LetterKind kind) throws IOException {
        for (var language : new String[] {"en", "ko"}) {
            var used = new HashSet<>(names(kind.template() + "_" + language));
            used.removeIf(name -> kind.allows(name) || LOOP_VARIABLES.contains(name));
            assertThat(used).isEmpty();
        }
        for (var shared : new String[] {"layout", "parts_en", "parts_ko"}) {
            var used = new HashSet<>(names(shared));
            used.removeIf(name -> OF_THE_FRAME.contains(name)
                    || LOOP_VARIABLES.contains(name)
                    || LetterKind.COMMON.contains(name)
                    || LetterKind.OF_APPLICATION.contains(name)
                    || Set.of("due", "scores", "mean", "appeal").contains(name));
            assertThat(used).isEmpty();
        }
    }

    @Test
    void what_people_typed_is_neither_evaluated_nor_markup() {
        var typed =
                "<script>alert(1)</script> ${7*7} __${7*7}__ [[${number}]] *{name} #{x} </span>\nsecond line & more";
        var letter = renderer.render(SampleLetters.of(
                LetterKind.NOT_SELECTED, Locale.ENGLISH, Map.of("reasons", typed, "title", "a\r\nBcc: b@example.org")));

        assertThat(letter.text()).contains(typed);
        assertThat(letter.html())
                .doesNotContain("<script>", "49")
                .contains("&lt;script&gt;", "${7*7}", "[[${number}]]");
    }

    @Test
    void the_plain_text_reads_as_a_letter() {
        var text = renderer.render(SampleLetters.of(LetterKind.SUPPLEMENT_REQUESTED, Locale.ENGLISH, Map.of()))
                .text();

        assertThat(text)
                .contains("\n\nDear Haesol Yun,\n\n")
                .contains("\nApplication: 2026-LS-0042\nProject: Where two rivers sound\n")
                .contains("\n- The partner's letter of intent is not signed.\n- Please say")
                .contains("Please answer until Tuesday, 1 December 2026, 23:59:59 (Korean time, UTC+9)\n")
                .contains("Answer the request: https://grants.example.org/my/applications/");
    }

    private static Set<String> names(String template) throws IOException {
        var names = new HashSet<String>();
        try (var in = LetterTemplateTests.class.getResourceAsStream("/templates/mail/" + template + ".html")) {
            var expressions = EXPRESSION.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            while (expressions.find()) {
                var name = NAME.matcher(expressions.group(1).replaceAll("'[^']*'", "''"));
                while (name.find()) {
                    names.add(name.group());
                }
            }
        }
        names.removeAll(NOT_PLACEHOLDERS);
        return names;
    }

    /** {@code -Dgyoryu.letters=directory} leaves the pages there, to be looked at in a browser. */
    private static void keepToLookAt(LetterKind kind, Locale locale, LetterText letter) throws IOException {
        var directory = System.getProperty("gyoryu.letters");
        if (directory != null) {
            var file = Path.of(directory).resolve(kind.template() + "_" + locale.getLanguage());
            Files.createDirectories(file.getParent());
            Files.writeString(Path.of(file + ".html"), letter.html());
            Files.writeString(Path.of(file + ".txt"), letter.text());
        }
    }
}
