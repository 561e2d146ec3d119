package org.gyoryu.applications.documents;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be uploaded, and where it is kept.
 *
 * @param directory outside every served path
 * @param maxFiles of one application
 * @param maxTotalSize of one application
 * @param kinds allowed file kinds
 * @param maxUnpackedSize of a compressed file, nested archives included
 * @param maxEntries of a compressed file, nested archives included
 * @param maxDepth archives within archives
 * @param maxPixels of a picture
 * @param maxCheckTime that one file may cost
 */
@ConfigurationProperties("gyoryu.documents")
record DocumentProperties(
        @DefaultValue("data/documents") Path directory,
        @DefaultValue("50MB") DataSize maxFileSize,
        @DefaultValue("200MB") DataSize maxTotalSize,
        @DefaultValue("100") int maxFiles,

        @DefaultValue({"PDF", "HWP", "HWPX", "DOCX", "XLSX", "PPTX", "JPEG", "PNG"})
        Set<FileKind> kinds,

        @DefaultValue("500MB") DataSize maxUnpackedSize,
        @DefaultValue("10000") int maxEntries,
        @DefaultValue("2") int maxDepth,
        @DefaultValue("100000000") long maxPixels,
        @DefaultValue("10s") Duration maxCheckTime,
        @DefaultValue Clamd clamd) {

    /**
     * A virus scanner that speaks clamd's protocol; none without a host.
     *
     * @param timeout for one file
     */
    record Clamd(
            @DefaultValue("") String host,
            @DefaultValue("3310") int port,
            @DefaultValue("10s") Duration timeout) {

        boolean enabled() {
            return !host.isBlank();
        }

        String address() {
            return enabled() ? host + ":" + port : "";
        }
    }
}
