package org.gyoryu.notices;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.DomainEvent;

/** A mail server took a letter about an application; the digest proves its words. */
public record LetterDelivered(UUID applicationId, UUID letterId, String template, String digest)
        implements DomainEvent {

    static LetterDelivered of(StoredLetter letter, LetterText text) {
        return new LetterDelivered(
                letter.applicationId(), letter.id(), letter.kind().template(), sha256(text.text()));
    }

    @Override
    public String actor() {
        return "system";
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("letter", letterId, "template", template, "digest", digest);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
