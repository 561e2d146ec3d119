package org.gyoryu.applications.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Invalid;
import org.springframework.stereotype.Component;

/** Whether a file is what its name says, found in its content alone. */
@Component
class ContentCheck {

    private static final Map<FileKind, String> DETECTED =
            Map.of(FileKind.PDF, "application/pdf", FileKind.JPEG, "image/jpeg", FileKind.PNG, "image/png");

    private static final byte[] OLE2 = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] HWP_SIGNATURE = "HWP Document File".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HWP_HEADER = "FileHeader".getBytes(StandardCharsets.UTF_16LE);

    private final DocumentProperties properties;
    private final Detector detector = new DefaultDetector();

    ContentCheck(DocumentProperties properties) {
        this.properties = properties;
    }

    /**
     * The kind of the file.
     *
     * @throws Invalid if the kind is not allowed, the content is another one, or it is too much when unpacked
     */
    FileKind check(Path file, String name) {
        var kind = FileKind.named(name)
                .filter(properties.kinds()::contains)
                .orElseThrow(() -> refused("applications.document.kind", name, allowed()));
        try {
            if (!matches(kind, file)) {
                throw refused("applications.document.content", name, kind.name());
            }
            return kind;
        } catch (IOException e) {
            throw refused("applications.document.unreadable", name);
        }
    }

    private boolean matches(FileKind kind, Path file) throws IOException {
        if (kind.packed()) {
            return new PackedContent(properties).isA(kind, file);
        }
        if (kind == FileKind.HWP) {
            return startsWith(file, OLE2) && contains(file, HWP_HEADER) && contains(file, HWP_SIGNATURE);
        }
        return DETECTED.get(kind).equals(detect(file)) && (!kind.picture() || PictureSize.within(file, properties));
    }

    /** By the content alone: no name is given. */
    private String detect(Path file) throws IOException {
        try (var stream = TikaInputStream.get(file)) {
            MediaType type = detector.detect(stream, new Metadata());
            return type.getBaseType().toString();
        }
    }

    private static boolean startsWith(Path file, byte[] magic) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return java.util.Arrays.equals(stream.readNBytes(magic.length), magic);
        }
    }

    /** Looks through the file byte by byte; the pattern's first byte does not occur again within it. */
    private static boolean contains(Path file, byte[] pattern) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            var matched = 0;
            for (var next = stream.read(); next >= 0; next = stream.read()) {
                if (next == pattern[matched]) {
                    if (++matched == pattern.length) {
                        return true;
                    }
                } else {
                    matched = next == pattern[0] ? 1 : 0;
                }
            }
            return false;
        }
    }

    private String allowed() {
        return String.join(
                ", ", properties.kinds().stream().map(Enum::name).sorted().toList());
    }

    static Invalid refused(String key, Object... args) {
        return new Invalid(List.of(FieldProblem.at("file", key, args)));
    }
}
