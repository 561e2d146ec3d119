package org.gyoryu.applications.documents;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The kinds of file that people hand in. */
enum FileKind {
    PDF("application/pdf", "pdf"),
    HWP("application/x-hwp", "hwp"),
    HWPX("application/hwp+zip", "hwpx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    PNG("image/png", "png");

    final String mediaType;
    private final Set<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = Set.of(extensions);
    }

    boolean packed() {
        return this == HWPX || this == DOCX || this == XLSX || this == PPTX;
    }

    boolean picture() {
        return this == JPEG || this == PNG;
    }

    /** What the name says it is. */
    static Optional<FileKind> named(String fileName) {
        var extension = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }
}
