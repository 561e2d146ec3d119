package org.gyoryu.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a score sheet must look like, as a draft and signed. */
class ScoreRulesTests {

    private static final String COMMENT = "A convincing partnership with a solid and costed schedule.";
    private static final ReviewCase.Rules RULES = new ReviewCase.Rules(
            List.of(
                    new ReviewCase.Criterion("plan", new BigDecimal("60")),
                    new ReviewCase.Criterion("effect", new BigDecimal("40"))),
            new BigDecimal("0.5"),
            false,
            3);

    @ParameterizedTest
    @CsvSource({"0,true", "60,true", "59.5,true", "59.50,true", "60.5,false", "-0.5,false", "10.3,false", "10.25,false"
    })
    void scores_lie_between_zero_and_the_maximum_in_halves(BigDecimal score, boolean right) {
        var problems = ScoreRules.draft(sheet(Map.of("plan", score), COMMENT), RULES);

        assertThat(problems.isEmpty()).isEqualTo(right);
        assertThat(problems).allSatisfy(each -> assertThat(each.path()).isEqualTo("scores.plan"));
    }

    @Test
    void a_draft_may_lack_anything() {
        assertThat(ScoreRules.draft(ScoreSheet.EMPTY, RULES)).isEmpty();
    }

    @Test
    void a_signed_sheet_names_everything_that_is_missing() {
        assertThat(ScoreRules.complete(ScoreSheet.EMPTY, RULES))
                .extracting(FieldProblem::path)
                .containsExactly("scores.plan", "scores.effect", "overallComment", "recommended");
    }

    @Test
    void the_overall_comment_has_thirty_characters_without_the_blanks_around_it() {
        var scores = Map.of("plan", BigDecimal.TEN, "effect", BigDecimal.TEN);

        assertThat(ScoreRules.complete(sheet(scores, " ".repeat(20) + "x".repeat(29)), RULES))
                .extracting(FieldProblem::messageKey)
                .containsExactly("review.sheet.commentTooShort");
        assertThat(ScoreRules.complete(sheet(scores, "x".repeat(30)), RULES)).isEmpty();
    }

    @Test
    void a_criterion_that_the_call_does_not_have_is_refused_by_name() {
        assertThat(ScoreRules.draft(sheet(Map.of("charm", BigDecimal.ONE), COMMENT), RULES))
                .extracting(FieldProblem::path)
                .containsExactly("scores.charm");
    }

    @Test
    void an_amount_below_zero_is_refused() {
        var sheet = new ScoreSheet(Map.of(), Map.of(), COMMENT, Recommendation.SUPPORT, Money.won(-1));

        assertThat(ScoreRules.draft(sheet, RULES))
                .extracting(FieldProblem::path)
                .containsExactly("recommendedAmount");
    }

    private static ScoreSheet sheet(Map<String, BigDecimal> scores, String comment) {
        return new ScoreSheet(scores, Map.of(), comment, Recommendation.SUPPORT, null);
    }
}
