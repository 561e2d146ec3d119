package org.gyoryu.applications;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;

/** Where a page of the newest-first lists ended. */
record Cursor(Instant submittedAt, UUID id) {

    static Cursor read(String text) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII).split(" ");
            return new Cursor(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException e) {
            throw new Invalid(List.of(FieldProblem.at("after", "applications.search.cursor")));
        }
    }

    /** The first {@code limit} rows, and where to go on if there are more. */
    static ApplicationPage page(List<ApplicationSummary> rows, int limit) {
        if (rows.size() <= limit) {
            return new ApplicationPage(rows, null);
        }
        var last = rows.get(limit - 1);
        return new ApplicationPage(
                List.copyOf(rows.subList(0, limit)), new Cursor(last.submittedAt(), last.id()).write());
    }

    private String write() {
        var text = submittedAt + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
