package org.gyoryu.calls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;

/** Calls for tests, read from files whose figures follow published calls; also under codes of their own. */
public final class CallFixtures {

    private CallFixtures() {}

    /** A call that is open on that day. */
    public static Call open(LocalDate today) {
        return from("open-execution", today);
    }

    /** The open call under a code that no other test has. */
    public static Call openWithOwnCode(LocalDate today) {
        return CallFile.read(yaml("open-execution").replace("code: LS-{year}-EXECUTION", "code: " + ownCode()), today);
    }

    /** The same call, closing at another moment. */
    public static Call closing(Call call, Instant at) {
        return call.closing(at);
    }

    public static Call from(String file, LocalDate today) {
        return CallFile.read(yaml(file), today);
    }

    public static String ownCode() {
        return "T" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    static String yaml(String file) {
        try {
            return new ClassPathResource("calls/" + file + ".yaml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
