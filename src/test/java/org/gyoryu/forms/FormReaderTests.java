package org.gyoryu.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.gyoryu.core.LocalizedText;
import org.gyoryu.core.StartRefused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTests {

    @Test
    void texts_are_read_in_both_languages() {
        var form = FormReader.read("forms/t.form", """
                {"id": "t", "properties": {"name_en": "A form", "name_ko": "양식"}, "components": [
                  {"type": "group", "id": "g", "components": [
                    {"type": "select", "id": "s", "key": "s", "label": "Kind", "description": "Which",
                     "properties": {"label_ko": "종류", "values_ko": "가|나"},
                     "values": [{"label": "A", "value": "a"}, {"label": "B", "value": "b"}]}]},
                  {"type": "datetime", "id": "d", "key": "d", "dateLabel": "From", "properties": {"label_ko": "부터"}}
                ]}""");

        assertThat(form.name()).isEqualTo(new LocalizedText("양식", "A form"));
        var select = form.field("s").orElseThrow();
        assertThat(select.label()).isEqualTo(new LocalizedText("종류", "Kind"));
        assertThat(select.description()).isEqualTo(new LocalizedText("Which", "Which"));
        assertThat(select.options())
                .containsExactly(
                        new FormField.Option("a", new LocalizedText("가", "A")),
                        new FormField.Option("b", new LocalizedText("나", "B")));
        assertThat(form.field("d").orElseThrow().label()).isEqualTo(new LocalizedText("부터", "From"));
        assertThat(form.field("nothing")).isEmpty();
        assertThat(form.digest()).hasSize(64);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = ';', quoteCharacter = '\'', textBlock = """
        {"type": "textfield", "id": "x"}                                            ; x: a field needs a key
        {"type": "dynamiclist", "id": "x", "components": []}                        ; x: a dynamic list needs a path
        {"type": "filepicker", "id": "x", "key": "f"}                               ; x: the server cannot check the type "filepicker"
        {"type": "textfield", "id": "x", "key": "a", "validate": {"pattern": "("}}  ; x: the pattern cannot be read
        {"type": "textfield", "id": "x", "key": "a", "conditional": {"hide": "=="}} ; x: Unexpected "="
        {"type": "text", "id": "y"}, {"type": "textfield", "id": "x", "key": "b"}, {"type": "number", "id": "z", "key": "b"} ; z: the name "b" is given twice
        {"type": "radio", "id": "x", "key": "r", "values": [{"label": "A", "value": "a"}], "properties": {"values_ko": "가|나"}} ; x: 1 choices have 2 Korean labels
        """)
    void a_form_that_the_server_could_not_check_stops_the_start(String component, String why) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(
                        () -> FormReader.read("forms/a/t.form", "{\"id\":\"t\",\"components\":[" + component + "]}"))
                .withMessageStartingWith("Form forms/a/t.form, component ")
                .withMessageContaining(why.strip());
    }

    @Test
    void a_broken_file_is_named_with_its_line() {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> FormReader.read("forms/t.form", "{\n\"id\": \"t\",\n\"components\": [}"))
                .withMessageStartingWith("Form forms/t.form, line 3, cannot be read");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> FormReader.read("forms/t.form", "{\"id\": \"t\",\n \"id\": \"t\"}"))
                .withMessageContaining("line 2");
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> FormReader.read("forms/other.form", "{\"id\": \"t\", \"components\": []}"))
                .withMessageContaining("its id \"t\" is not the file's name");
    }

    @Test
    void korean_takes_the_place_of_english_everywhere() {
        var korean = FormLanguage.korean("""
                {"id": "t", "components": [{"type": "group", "id": "g", "label": "Group",
                  "properties": {"label_ko": "묶음"}, "components": [
                  {"type": "radio", "id": "r", "key": "r", "label": "Choose", "description": "One",
                   "properties": {"label_ko": "선택", "description_ko": "하나", "values_ko": "예|아니요"},
                   "values": [{"label": "Yes", "value": "yes"}, {"label": "No", "value": "no"}]},
                  {"type": "text", "id": "x", "text": "Read this", "properties": {"text_ko": "읽으십시오"}},
                  {"type": "datetime", "id": "d", "key": "d", "dateLabel": "From", "properties": {"label_ko": "부터"}}
                ]}]}""");

        assertThat(korean)
                .contains("\"label\":\"묶음\"", "\"label\":\"선택\"", "\"description\":\"하나\"", "\"text\":\"읽으십시오\"")
                .contains("{\"label\":\"예\",\"value\":\"yes\"}", "\"dateLabel\":\"부터\"")
                .doesNotContain("\"Choose\"", "\"Yes\"", "\"From\"", "\"Read this\"");
    }
}
