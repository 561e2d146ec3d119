package org.gyoryu.desk;

import java.nio.charset.StandardCharsets;
import org.gyoryu.applications.documents.DocumentStream;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files on their way to a person: always as attachments, never kept by a cache, under their own names. */
final class Downloads {

    private Downloads() {}

    static ResponseEntity<InputStreamResource> of(DocumentStream stream) {
        var document = stream.document();
        return headers(document.name(), MediaType.parseMediaType(document.mediaType()))
                .contentLength(document.size())
                .body(new InputStreamResource(stream.content()));
    }

    static ResponseEntity.BodyBuilder headers(String name, MediaType type) {
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .contentType(type);
    }
}
