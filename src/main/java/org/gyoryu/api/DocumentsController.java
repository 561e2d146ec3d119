package org.gyoryu.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.gyoryu.applications.documents.Documents;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

@RestController
@RequestMapping(ApiPaths.V1 + "/applications/{id}/documents")
@Tag(name = "Documents", description = "The files of an application")
class DocumentsController {

    private final Documents documents;
    private final Caller caller;

    DocumentsController(Documents documents, Caller caller) {
        this.documents = documents;
        this.caller = caller;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "The documents of an application")
    List<DocumentBody> list(@PathVariable UUID id) {
        return documents.list(id, caller.get()).stream().map(DocumentBody::of).toList();
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Adds a document",
            description =
                    "Parts: file, and kind, one of the kinds that the call asks for. Name, type by content, size and"
                            + " number are checked; it is there wholly or not at all.")
    @ApiResponse(responseCode = "201", description = "Kept")
    ResponseEntity<DocumentBody> add(
            @PathVariable UUID id, @RequestPart("file") MultipartFile file, @RequestPart("kind") String kind)
            throws IOException {
        try (var content = file.getInputStream()) {
            var stored = documents.upload(id, kind, file.getOriginalFilename(), content, caller.get());
            var place = URI.create(ApiPaths.V1 + "/applications/" + id + "/documents/" + stored.id());
            return ResponseEntity.created(place).body(DocumentBody.of(stored));
        }
    }

    @GetMapping(path = "/{document}", produces = MediaType.ALL_VALUE)
    @Operation(summary = "The bytes of a document, as an attachment")
    ResponseEntity<Resource> content(@PathVariable UUID id, @PathVariable UUID document) {
        var stream = documents.open(id, document, caller.get());
        var name = ContentDisposition.attachment()
                .filename(stream.document().name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stream.document().mediaType()))
                .contentLength(stream.document().size())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.noStore())
                .body(new InputStreamResource(stream.content()));
    }

    @DeleteMapping("/{document}")
    @Operation(summary = "Removes a document that is not part of anything handed in")
    @ApiResponse(responseCode = "204", description = "Gone")
    ResponseEntity<Void> remove(@PathVariable UUID id, @PathVariable UUID document) {
        documents.remove(id, document, caller.get());
        return ResponseEntity.noContent().build();
    }
}
