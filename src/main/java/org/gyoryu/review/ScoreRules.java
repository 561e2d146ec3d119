package org.gyoryu.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.gyoryu.core.FieldProblem;

/** Whether a score sheet keeps to the call's criteria. A draft may be incomplete, but never wrong. */
final class ScoreRules {

    static final int COMMENT_MINIMUM = 30;
    static final int TEXT_MAXIMUM = 4000;

    private ScoreRules() {}

    static List<FieldProblem> draft(ScoreSheet sheet, ReviewCase.Rules rules) {
        var problems = new ArrayList<FieldProblem>();
        var known = new HashSet<String>();
        for (var criterion : rules.criteria()) {
            known.add(criterion.key());
            score(criterion, sheet.scores().get(criterion.key()), rules.step(), problems);
        }
        unknown(sheet.scores(), known, "scores.", problems);
        unknown(sheet.comments(), known, "comments.", problems);
        sheet.comments().forEach((key, text) -> tooLong("comments." + key, text, problems));
        tooLong("overallComment", sheet.overallComment(), problems);
        if (sheet.recommendedAmount() != null && sheet.recommendedAmount().isNegative()) {
            problems.add(FieldProblem.at("recommendedAmount", "review.sheet.amountNegative"));
        }
        return problems;
    }

    static List<FieldProblem> complete(ScoreSheet sheet, ReviewCase.Rules rules) {
        var problems = new ArrayList<>(draft(sheet, rules));
        for (var criterion : rules.criteria()) {
            if (sheet.scores().get(criterion.key()) == null) {
                problems.add(FieldProblem.at("scores." + criterion.key(), "review.sheet.scoreMissing"));
            }
        }
        if (sheet.overallComment().strip().length() < COMMENT_MINIMUM) {
            problems.add(FieldProblem.at("overallComment", "review.sheet.commentTooShort", COMMENT_MINIMUM));
        }
        if (sheet.recommended() == null) {
            problems.add(FieldProblem.at("recommended", "review.sheet.recommendationMissing"));
        }
        return problems;
    }

    private static void score(
            ReviewCase.Criterion criterion, BigDecimal score, BigDecimal step, List<FieldProblem> problems) {
        if (score == null) {
            return;
        }
        var path = "scores." + criterion.key();
        if (score.signum() < 0 || score.compareTo(criterion.max()) > 0) {
            problems.add(FieldProblem.at(path, "review.sheet.scoreOutOfRange", plain(criterion.max())));
        } else if (score.remainder(step).signum() != 0) {
            problems.add(FieldProblem.at(path, "review.sheet.scoreStep", plain(step)));
        }
    }

    private static void unknown(
            Map<String, ?> values, HashSet<String> known, String prefix, List<FieldProblem> problems) {
        values.keySet().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .forEach(key -> problems.add(FieldProblem.at(prefix + key, "review.sheet.unknownCriterion", key)));
    }

    private static void tooLong(String path, String text, List<FieldProblem> problems) {
        if (text.length() > TEXT_MAXIMUM) {
            problems.add(FieldProblem.at(path, "review.sheet.textTooLong", TEXT_MAXIMUM));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
