package org.gyoryu.people;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random tokens, and the digests under which they are stored: whoever reads the tables cannot use them. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final char[] READABLE = "abcdefghjkmnpqrstvwxyz23456789".toCharArray();

    private Secrets() {}

    /** 256 random bits, fit for a link. */
    static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A short name that says nothing about its bearer, such as {@code u7kqm2xw9ra}. */
    static String username() {
        var name = new StringBuilder("u");
        RANDOM.ints(10, 0, READABLE.length).forEach(i -> name.append(READABLE[i]));
        return name.toString();
    }

    /** SHA-256; enough for random tokens, never for passwords. */
    static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String hexDigest(String text) {
        return HexFormat.of().formatHex(digest(text));
    }
}
