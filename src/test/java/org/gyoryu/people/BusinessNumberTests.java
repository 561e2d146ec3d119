package org.gyoryu.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessNumberTests {

    @ParameterizedTest
    @ValueSource(strings = {"124-81-00998", "1248100998", " 120-81-47521 ", "220-81-62517"})
    void published_numbers_are_read_as_people_write_them(String text) {
        assertThat(BusinessNumber.parse(text)).isPresent();
    }

    @Test
    void every_other_check_digit_is_wrong() {
        assertThat(java.util.stream.IntStream.rangeClosed(0, 9)
                        .mapToObj(digit -> BusinessNumber.parse("124810099" + digit))
                        .filter(java.util.Optional::isPresent))
                .hasSize(1);
    }

    @Test
    void the_tens_of_the_ninth_product_count() {
        // 9 * 5 = 45: without its 4 the check digit would be another
        assertThat(BusinessNumber.parse("1248100998")).isPresent();
        assertThat(BusinessNumber.parse("1248100992")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "124810099",
                "12481009988",
                "1248100999",
                "124-8100-998",
                "０１２３４５６７８９",
                "0000000000",
                "124-81-0099a"
            })
    void anything_else_is_refused(String text) {
        assertThat(BusinessNumber.parse(text)).isEmpty();
    }

    @Test
    void it_is_written_as_on_certificates_and_cannot_be_made_from_a_wrong_one() {
        assertThat(BusinessNumber.parse("1248100998").orElseThrow().formatted()).isEqualTo("124-81-00998");
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessNumber("1248100999"));
        assertThat(BusinessNumber.parse(null)).isEmpty();
    }
}
