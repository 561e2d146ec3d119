package org.gyoryu.people;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of authenticator apps: RFC 6238 with the values that every app knows, six digits, 30 seconds, HMAC-SHA-1. */
final class TimeCodes {

    private static final int STEP_SECONDS = 30;
    private static final int TOLERATED_STEPS = 1;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int SECRET_LENGTH = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private TimeCodes() {}

    /** A new key of 160 bits, in the letters that apps take. */
    static String newSecret() {
        var secret = new StringBuilder();
        RANDOM.ints(SECRET_LENGTH, 0, BASE32.length()).forEach(i -> secret.append(BASE32.charAt(i)));
        return secret.toString();
    }

    /** The time step whose code this is: now, the one before or the one after, later than the last one taken. */
    static OptionalLong matchingStep(String secret, String code, Instant now, long lastTaken) {
        var step = now.getEpochSecond() / STEP_SECONDS;
        for (var s = step - TOLERATED_STEPS; s <= step + TOLERATED_STEPS; s++) {
            if (s > lastTaken && same(code(secret, s), code)) {
                return OptionalLong.of(s);
            }
        }
        return OptionalLong.empty();
    }

    static String at(String secret, Instant moment) {
        return code(secret, moment.getEpochSecond() / STEP_SECONDS);
    }

    private static String code(String secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(decode(secret), "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0x0f;
            var number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String base32) {
        var bytes = ByteBuffer.allocate(base32.length() * 5 / 8);
        long buffer = 0;
        var bits = 0;
        for (var letter : base32.toCharArray()) {
            buffer = buffer << 5 | BASE32.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }

    private static boolean same(String expected, String given) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), given.getBytes(StandardCharsets.UTF_8));
    }
}
