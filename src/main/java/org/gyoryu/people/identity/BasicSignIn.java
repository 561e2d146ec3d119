package org.gyoryu.people.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.Person;
import org.gyoryu.people.SignIn;
import org.gyoryu.people.SignIns;
import org.springframework.http.HttpHeaders;

/**
 * Username and password in the header of each request, for the demo. A pair found right is remembered for a minute under
 * a keyed digest: a slow hash with every request would be all that the machine does.
 */
class BasicSignIn {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 1_000;

    private record Right(String username, long until) {}

    private final Map<String, Right> right = new ConcurrentHashMap<>();
    private final SecretKeySpec key = randomKey();
    private final Accounts accounts;
    private final SignIns signIns;

    BasicSignIn(Accounts accounts, SignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    Optional<Person> person(String encoded, HttpServletRequest request) {
        var digest = digest(encoded);
        var known = right.get(digest);
        if (known != null && System.nanoTime() - known.until() < 0) {
            return accounts.byUsername(known.username());
        }
        var pair = decode(encoded);
        var colon = pair.indexOf(':');
        if (colon < 1) {
            return Optional.empty();
        }
        var origin = new SignIns.Origin(
                ClientAddress.of(request), null, SignIn.Way.BASIC, request.getHeader(HttpHeaders.USER_AGENT));
        var person = signIns.withPassword(pair.substring(0, colon), pair.substring(colon + 1), origin);
        person.ifPresent(p -> remember(digest, p));
        return person;
    }

    private void remember(String digest, Person person) {
        if (right.size() >= MOST) {
            right.clear();
        }
        right.put(digest, new Right(person.username(), System.nanoTime() + REMEMBERED.toNanos()));
    }

    private String digest(String encoded) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base64.getEncoder().encodeToString(mac.doFinal(encoded.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String decode(String encoded) {
        try {
            return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static SecretKeySpec randomKey() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
