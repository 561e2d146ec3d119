package org.gyoryu.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTests {

    /** The key of RFC 6238, appendix B, "12345678901234567890" in base 32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void the_values_of_the_standard(long second, String code) {
        assertThat(TimeCodes.at(SECRET, Instant.ofEpochSecond(second))).isEqualTo(code);
    }

    @Test
    void a_code_is_taken_one_step_early_or_late_and_never_twice() {
        var now = Instant.ofEpochSecond(3_000_000);
        for (var seconds : new int[] {-30, 0, 30}) {
            var code = TimeCodes.at(SECRET, now.plusSeconds(seconds));
            var step = TimeCodes.matchingStep(SECRET, code, now, 0);
            assertThat(step).isPresent();
            assertThat(TimeCodes.matchingStep(SECRET, code, now, step.getAsLong()))
                    .isEmpty();
        }
        assertThat(TimeCodes.matchingStep(SECRET, TimeCodes.at(SECRET, now.plusSeconds(61)), now, 0))
                .isEmpty();
        assertThat(TimeCodes.matchingStep(SECRET, "", now, 0)).isEmpty();
    }
}
