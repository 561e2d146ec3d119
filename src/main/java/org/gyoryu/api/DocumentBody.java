package org.gyoryu.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.gyoryu.applications.documents.DocumentState;
import org.gyoryu.applications.documents.StoredDocument;

/** A document of an application. */
@Schema(name = "Document")
record DocumentBody(
        UUID id,
        @Schema(example = "plan") String kind,

        @Schema(description = "The file's name as it was sent, without what could mislead")
        String name,

        @Schema(description = "Found in the content", example = "application/pdf")
        String mediaType,

        @Schema(description = "In bytes") long size,
        String sha256,
        DocumentState state,
        Instant uploadedAt,

        @Schema(description = "Part of something that was handed in; stays as it is")
        boolean frozen) {

    static DocumentBody of(StoredDocument document) {
        return new DocumentBody(
                document.id(),
                document.kind(),
                document.name(),
                document.mediaType(),
                document.size(),
                document.sha256(),
                document.state(),
                document.uploadedAt(),
                document.frozen());
    }
}
