package org.gyoryu.applications;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.gyoryu.applications.Receipt.ReceiptDocument;

/**
 * The digest that a receipt shows: SHA-256 over the canonical JSON of {@code {"answers", "documents", "form"}}, where
 * documents are the files' own digests in ascending order and form is the form file's digest.
 */
final class Digest {

    private Digest() {}

    static String of(Map<String, Object> answers, String formVersion, List<ReceiptDocument> documents) {
        var digests = documents.stream().map(ReceiptDocument::sha256).sorted().toList();
        return sha256(CanonicalJson.of(Map.of("answers", answers, "documents", digests, "form", formVersion)));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
