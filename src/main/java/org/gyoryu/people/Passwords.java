package org.gyoryu.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gyoryu.core.FieldProblem;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * What a password must be, and how it is stored: Argon2id with the name of the encoder before it, so that a later change
 * of parameters re-encodes at the next sign-in; 19 MiB and two passes, as OWASP advises. Length and commonness are judged, composition is not (NIST SP 800-63B).
 */
@Component
class Passwords {

    static final int SHORTEST = 8;
    static final int LONGEST = 128;

    private final PasswordEncoder encoder;
    private final Set<String> common = readCommon();
    private final String nobodys;

    Passwords() {
        var argon2 = new Argon2PasswordEncoder(16, 32, 1, 19_456, 2);
        this.encoder = new DelegatingPasswordEncoder("argon2", Map.of("argon2", argon2));
        this.nobodys = encoder.encode(Secrets.token());
    }

    /** What is wrong with a password that somebody chose. */
    Optional<FieldProblem> problem(String path, String password, String... personal) {
        var chosen = password == null ? "" : normal(password);
        var length = chosen.codePointCount(0, chosen.length());
        if (length < SHORTEST) {
            return Optional.of(FieldProblem.at(path, "people.password.short", SHORTEST));
        }
        if (length > LONGEST) {
            return Optional.of(FieldProblem.at(path, "people.password.long", LONGEST));
        }
        var plain = chosen.toLowerCase(Locale.ROOT);
        var guessable = common.contains(plain)
                || chosen.codePoints().distinct().count() < 3
                || List.of(personal).stream().anyMatch(p -> plain.equals(p.toLowerCase(Locale.ROOT)));
        return guessable ? Optional.of(FieldProblem.at(path, "people.password.common")) : Optional.empty();
    }

    String encode(String password) {
        return encoder.encode(normal(password));
    }

    /**
     * Whether the password is the stored one. Without a stored one the same work is done for nothing, so that the time
     * does not tell whether an account exists.
     */
    boolean matches(String password, String stored) {
        if (password == null || password.length() > LONGEST * 2) {
            return false;
        }
        var matches = encoder.matches(normal(password), stored == null ? nobodys : stored);
        return matches && stored != null;
    }

    boolean needsNewEncoding(String stored) {
        return encoder.upgradeEncoding(stored);
    }

    /** Keyboards compose Hangul and accents differently; the same password must stay the same. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private static Set<String> readCommon() {
        try (var in = new ClassPathResource("people/common-passwords.txt").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
