package org.gyoryu.review;

import java.math.BigDecimal;
import java.util.Map;
import org.gyoryu.core.Money;

/**
 * What a reviewer thinks of one application (F-6 of the domain dossier). A draft may lack anything; a signed sheet is
 * complete and final.
 *
 * @param scores points by criterion key of the call
 * @param comments comment by criterion key, optional
 * @param recommended the recommendation, or {@code null} in a draft
 * @param recommendedAmount optional
 */
public record ScoreSheet(
        Map<String, BigDecimal> scores,
        Map<String, String> comments,
        String overallComment,
        Recommendation recommended,
        Money recommendedAmount) {

    public static final ScoreSheet EMPTY = new ScoreSheet(Map.of(), Map.of(), "", null, null);

    public ScoreSheet {
        scores = scores == null ? Map.of() : Map.copyOf(scores);
        comments = comments == null ? Map.of() : Map.copyOf(comments);
        overallComment = overallComment == null ? "" : overallComment;
    }
}
