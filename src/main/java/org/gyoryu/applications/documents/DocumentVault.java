package org.gyoryu.applications.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The bytes on disk. A file is written under {@code incoming}, forced to the disk, and only then renamed to its own
 * name; what is under its own name is whole.
 */
@Component
class DocumentVault {

    /** A file that was received but has no name of its own yet. */
    record Incoming(Path file, long size, String sha256) {}

    private final Path incoming;
    private final Path kept;
    private final long maxSize;

    DocumentVault(DocumentProperties properties) {
        var directory = properties.directory().toAbsolutePath();
        this.incoming = directory.resolve("incoming");
        this.kept = directory.resolve("kept");
        this.maxSize = properties.maxFileSize().toBytes();
    }

    /** Receives a stream; nothing is left behind if it fails or is too long. */
    Incoming receive(InputStream content) {
        var file = incoming.resolve(UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(incoming);
            return write(file, content);
        } catch (IOException e) {
            discard(file);
            throw new UncheckedIOException("A document could not be received", e);
        } catch (RuntimeException e) {
            discard(file);
            throw e;
        }
    }

    private Incoming write(Path file, InputStream content) throws IOException {
        var digest = sha256();
        var size = 0L;
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = new byte[1 << 16];
            for (var n = content.read(buffer); n >= 0; n = content.read(buffer)) {
                size += n;
                if (size > maxSize) {
                    throw ContentCheck.refused("applications.document.tooLarge", maxSize >> 20);
                }
                digest.update(buffer, 0, n);
                var bytes = ByteBuffer.wrap(buffer, 0, n);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            if (size == 0) {
                throw ContentCheck.refused("applications.document.empty");
            }
            out.force(true);
        }
        return new Incoming(file, size, HexFormat.of().formatHex(digest.digest()));
    }

    /** Gives a received file its own name and returns that. */
    String keep(Incoming received) {
        var name = UUID.randomUUID().toString();
        var target = path(name);
        try {
            Files.createDirectories(target.getParent());
            Files.move(received.file(), target, StandardCopyOption.ATOMIC_MOVE);
            forceDirectory(target.getParent());
            return name;
        } catch (IOException e) {
            discard(received.file());
            throw new UncheckedIOException("A document could not be kept", e);
        }
    }

    /**
     * Opens a file after reading it once to compare its digest; both readings are of the same opened file.
     *
     * @return the content from its beginning, or {@code null} if the bytes are gone or not those that were received
     */
    InputStream openChecked(String name, String sha256) {
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path(name), StandardOpenOption.READ);
            if (sha256.equals(digest(channel))) {
                return Channels.newInputStream(channel.position(0));
            }
            channel.close();
            return null;
        } catch (IOException e) {
            close(channel);
            return null;
        }
    }

    Path path(String name) {
        return kept.resolve(name.substring(0, 2)).resolve(name);
    }

    void discard(String name) {
        discard(path(name));
    }

    void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the sweep finds it again
        }
    }

    /** Names of kept files, and received ones without a name, that were last written before this moment. */
    List<Path> olderThan(Instant moment) throws IOException {
        if (!Files.exists(kept.getParent())) {
            return List.of();
        }
        try (var files = Files.walk(kept.getParent())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> lastWritten(file).isBefore(moment))
                    .toList();
        }
    }

    boolean isKept(Path file) {
        return file.startsWith(kept);
    }

    private static Instant lastWritten(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            return Instant.MAX; // gone meanwhile
        }
    }

    private static String digest(FileChannel channel) throws IOException {
        var digest = sha256();
        var buffer = ByteBuffer.allocate(1 << 16);
        while (channel.read(buffer) >= 0) {
            digest.update(buffer.flip());
            buffer.clear();
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void forceDirectory(Path directory) throws IOException {
        if (java.io.File.separatorChar == '\\') {
            return; // Windows does not open directories
        }
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void close(FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // it was only read
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
