package org.gyoryu.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Heads of the chain, noted line by line in a file outside the database, so that a cut end or a chain computed anew shows.
 * Each node has its own file; each line reads {@code position hash instant}.
 */
@Component
class Anchors {

    private static final Logger log = LoggerFactory.getLogger(Anchors.class);
    /** A line that a crash cut short is skipped: the next one says more. */
    private static final Pattern LINE = Pattern.compile("(\\d+) ([0-9a-f]{64}) \\S+");

    private final Path directory;

    Anchors(RecordProperties properties) {
        this.directory = properties.anchorDirectory();
    }

    /** Writes through to the disk. A full or missing disk must not stop the record; it is logged with the head itself. */
    void note(RecordHead head) {
        var line = head.position() + " " + head.hash() + " " + Instant.now() + "\n";
        try {
            Files.createDirectories(directory);
            try (var file = FileChannel.open(
                    file(head.chain()),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.APPEND)) {
                file.write(ByteBuffer.wrap(line.getBytes(UTF_8)));
                file.force(false);
            }
        } catch (IOException e) {
            log.error(
                    "Head of the record {} {} could not be noted in {}: {}",
                    head.position(),
                    head.hash(),
                    directory,
                    e);
        }
    }

    /** Noted hashes by position. */
    TreeMap<Long, String> of(String chain) {
        var noted = new TreeMap<Long, String>();
        if (!Files.exists(file(chain))) {
            return noted;
        }
        try (var lines = Files.lines(file(chain), UTF_8)) {
            lines.map(LINE::matcher)
                    .filter(java.util.regex.Matcher::matches)
                    .forEach(line -> noted.putIfAbsent(Long.parseLong(line.group(1)), line.group(2)));
        } catch (IOException e) {
            throw new UncheckedIOException("The anchors in " + file(chain) + " cannot be read", e);
        }
        return noted;
    }

    Path file(String chain) {
        return directory.resolve(chain + ".txt");
    }
}
