package org.gyoryu.applications.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * Looks inside a zip-based document: unpacks it into nothing while counting, so that a bomb is found before anybody
 * opens it, and reads the parts that say what it is. One object for one file.
 */
final class PackedContent {

    private static final int LONGEST_PART_READ = 1 << 20;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MIMETYPE = "mimetype";

    private final DocumentProperties properties;
    private final long deadline;
    private long unpacked;
    private int entries;

    PackedContent(DocumentProperties properties) {
        this.properties = properties;
        this.deadline = System.nanoTime() + properties.maxCheckTime().toNanos();
    }

    boolean isA(FileKind kind, Path file) throws IOException {
        var names = new HashSet<String>();
        var contentTypes = "";
        var mimetype = "";
        try (var zip = new ZipFile(file.toFile())) {
            for (var all = zip.entries(); all.hasMoreElements(); ) {
                var entry = all.nextElement();
                count(entry.getName());
                if (!names.add(entry.getName())) {
                    throw ContentCheck.refused("applications.document.packed.broken");
                }
                try (var stream = zip.getInputStream(entry)) {
                    switch (entry.getName()) {
                        case CONTENT_TYPES -> contentTypes = text(stream);
                        case MIMETYPE -> mimetype = text(stream);
                        default -> drain(stream, 1);
                    }
                }
            }
        } catch (ZipException | IllegalArgumentException e) {
            return false;
        }
        return isA(kind, names, contentTypes, mimetype.strip());
    }

    private static boolean isA(FileKind kind, Set<String> names, String contentTypes, String mimetype) {
        if (kind == FileKind.HWPX) {
            return mimetype.equals(kind.mediaType) && names.contains("Contents/content.hpf");
        }
        var macros = contentTypes.toLowerCase(Locale.ROOT).contains("macroenabled")
                || names.stream().anyMatch(name -> name.toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
        return !macros && contentTypes.contains(kind.mediaType + ".main+xml");
    }

    private void count(String name) {
        if (++entries > properties.maxEntries()) {
            throw ContentCheck.refused("applications.document.packed.entries", properties.maxEntries());
        }
        if (name.startsWith("/") || name.contains("..") || name.contains("\\") || name.indexOf('\0') >= 0) {
            throw ContentCheck.refused("applications.document.packed.path");
        }
    }

    private String text(InputStream stream) throws IOException {
        var out = new ByteArrayOutputStream();
        var buffer = new byte[1 << 13];
        for (var n = stream.read(buffer); n >= 0; n = stream.read(buffer)) {
            spend(n);
            if (out.size() + n > LONGEST_PART_READ) {
                throw ContentCheck.refused("applications.document.packed.broken");
            }
            out.write(buffer, 0, n);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Unpacks into nothing; what turns out to be an archive itself is unpacked too. */
    private void drain(InputStream stream, int depth) throws IOException {
        var head = new PushbackInputStream(stream, 4);
        var magic = head.readNBytes(4);
        head.unread(magic);
        if (magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4) {
            if (depth >= properties.maxDepth()) {
                throw ContentCheck.refused("applications.document.packed.depth", properties.maxDepth());
            }
            var nested = new ZipInputStream(head);
            for (var entry = nested.getNextEntry(); entry != null; entry = nested.getNextEntry()) {
                count(entry.getName());
                drain(nested, depth + 1);
            }
        }
        var buffer = new byte[1 << 15];
        for (var n = head.read(buffer); n >= 0; n = head.read(buffer)) {
            spend(n);
        }
    }

    private void spend(int bytes) {
        unpacked += bytes;
        if (unpacked > properties.maxUnpackedSize().toBytes()) {
            throw ContentCheck.refused(
                    "applications.document.packed.size",
                    properties.maxUnpackedSize().toMegabytes());
        }
        if (System.nanoTime() > deadline) {
            throw ContentCheck.refused("applications.document.packed.time");
        }
    }
}
