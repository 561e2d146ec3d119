package org.gyoryu.review;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.UUID;

/** SHA-256 over what was written, in one fixed spelling, so that the record can prove it without telling it. */
final class Digest {

    private Digest() {}

    static String of(UUID assignmentId, ScoreSheet sheet) {
        var text = new StringBuilder("score-sheet/1\n").append(assignmentId).append('\n');
        new TreeMap<>(sheet.scores()).forEach((key, score) -> line(text, key, plain(score)));
        new TreeMap<>(sheet.comments()).forEach((key, comment) -> line(text, key, comment));
        line(text, "overall", sheet.overallComment());
        line(text, "recommended", String.valueOf(sheet.recommended()));
        line(
                text,
                "amount",
                sheet.recommendedAmount() == null
                        ? ""
                        : Long.toString(sheet.recommendedAmount().won()));
        return sha256(text.toString());
    }

    static String of(ReviewSummary summary) {
        var text = new StringBuilder("review-summary/1\n")
                .append(summary.applicationId())
                .append('\n');
        line(text, "valid", Integer.toString(summary.validScores()));
        line(text, "trimmed", Boolean.toString(summary.trimmed()));
        line(text, "mean", plain(summary.mean()));
        summary.criteria().forEach(each -> line(text, each.criterion(), plain(each.mean())));
        return sha256(text.toString());
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key)
                .append('=')
                .append(value.length())
                .append(':')
                .append(value)
                .append('\n');
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String sha256(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
