package org.gyoryu.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeelTests {

    private static final Map<String, Object> SCOPE = Map.of(
            "kind",
            "performance",
            "count",
            3,
            "price",
            "1500",
            "agreed",
            true,
            "place",
            Map.of("city", "Busan"),
            "lines",
            List.of(Map.of("amount", 10), Map.of("amount", new BigDecimal("2.5"))));

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
        =kind = "performance"                                     | true
        =kind != "performance"                                    | false
        =kind != "performance" or kind = null                     | false
        =missing = null                                           | true
        =missing != "yes"                                         | true
        =count > 2 and count <= 3                                 | true
        =count >= 3.0 and not(count < 3)                          | true
        =kind < "queue"                                           | true
        =not(agreed)                                              | false
        =not(missing)                                             | null
        =missing > 3                                              | null
        =missing > 3 or agreed                                    | true
        =missing > 3 and not(agreed)                              | false
        =missing > 3 and agreed                                   | null
        =count = 3 and (kind = "x" or place.city = "Busan")       | true
        =place.city.street = null                                 | true
        =1 + 2 * 3                                                | 7
        =(1 + 2) * -3                                             | -9
        =7 - 2 - 1                                                | 4
        =1 / 4                                                    | 0.25
        =1 / 0                                                    | null
        =number(price) * count                                    | 4500
        =number(string(count)) * 2                                | 6
        =number("1e999999999")                                    | null
        =number(kind)                                             | null
        =price * count                                            | null
        ="a" + "b\\"c"                                            | ab"c
        =if agreed then 1 else 2                                  | 1
        =if missing then 1 else 2                                 | 2
        =count(lines)                                             | 2
        =count(missing)                                           | null
        =sum(for b in lines return b.amount)                      | 12.5
        =sum(for b in lines return if b.amount > 5 then b.amount else 0) | 10
        =sum(for b in missing return b.amount)                    | null
        =sum([])                                                  | null
        =sum([1, "2"])                                            | null
        =contains(kind, "form")                                   | true
        =is defined(kind)                                         | true
        =is defined(missing)                                      | false
        """)
    void evaluates(String expression, String result) {
        assertThat(String.valueOf(Feel.parse(expression).apply(SCOPE))).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind = 1",
                "=",
                "=kind =",
                "=(kind",
                "=kind kind",
                "=exec(\"rm\")",
                "=sum(1, 2)",
                "=if a then b",
                "=#",
                "=\"open",
                "=and",
                "=kind.",
                "=for x in y"
            })
    void what_it_does_not_know_is_refused_when_the_form_is_read(String expression) {
        assertThatThrownBy(() -> Feel.parse(expression)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_people_typed_is_never_an_expression() {
        assertThat(Feel.parse("=typed = \"=1\"").apply(Map.of("typed", "=1"))).isEqualTo(true);
    }
}
