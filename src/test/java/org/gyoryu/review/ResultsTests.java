package org.gyoryu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the scores of a closed stage come to. */
class ResultsTests {

    private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
    private static final UUID APPLICATION = UUID.randomUUID();

    @Test
    void the_mean_has_two_decimals_half_up() {
        var summary = result(false, "80", "80.5", "80.5");

        assertThat(summary.mean()).isEqualTo("80.33");
        assertThat(result(false, "80", "80.5", "80.5", "80.5").mean()).isEqualTo("80.38"); // 80.375
        assertThat(summary.criteria()).singleElement().satisfies(each -> {
            assertThat(each.mean()).isEqualTo("80.33");
            assertThat(each.max()).isEqualTo("100");
        });
    }

    @Test
    void from_five_scores_on_the_highest_and_the_lowest_are_left_out() {
        var summary = result(true, "10", "80", "81", "82", "100");

        assertThat(summary.trimmed()).isTrue();
        assertThat(summary.mean()).isEqualTo("81.00");
        assertThat(summary.criteria().get(0).mean()).isEqualTo("81.00");
        assertThat(summary.validScores()).isEqualTo(5);
    }

    @Test
    void four_scores_are_not_trimmed_and_neither_are_five_unless_the_call_says_so() {
        assertThat(result(true, "10", "80", "80", "100").mean()).isEqualTo("67.50");
        assertThat(result(false, "10", "80", "81", "82", "100").mean()).isEqualTo("70.60");
    }

    @Test
    void equal_highest_scores_lose_only_one() {
        assertThat(result(true, "50", "90", "90", "90", "90").mean()).isEqualTo("90.00");
    }

    private static ReviewSummary result(boolean trimmed, String... totals) {
        var sheets = new ArrayList<SignedSheet>();
        for (var total : totals) {
            var score = new BigDecimal(total);
            var sheet = new ScoreSheet(Map.of("plan", score), Map.of(), "", Recommendation.SUPPORT, null);
            sheets.add(new SignedSheet(UUID.randomUUID(), sheets.size() + 1, "R", sheet, score, NOW));
        }
        var rules = new ReviewCase.Rules(
                List.of(new ReviewCase.Criterion("plan", new BigDecimal("100"))), new BigDecimal("0.5"), trimmed, 3);
        return Results.of(APPLICATION, sheets, rules, NOW);
    }
}
