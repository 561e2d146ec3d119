package org.gyoryu.desk;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A letter's own HTML inside a frame of ours: shown, but neither run nor allowed to load anything. */
final class MailPages {

    private static final String POLICY =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:;" + " frame-ancestors 'self'";

    private MailPages() {}

    static ResponseEntity<String> sandboxed(String html) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", POLICY)
                .header("X-Frame-Options", "SAMEORIGIN")
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(html);
    }
}
