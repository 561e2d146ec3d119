package org.gyoryu.applications.documents;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** How many pixels a picture unpacks to; read from its head, nothing is decoded. */
final class PictureSize {

    private PictureSize() {}

    static boolean within(Path file, DocumentProperties properties) throws IOException {
        try (var stream = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                var pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > properties.maxPixels()) {
                    throw ContentCheck.refused("applications.document.pixels", properties.maxPixels());
                }
                return true;
            } finally {
                reader.dispose();
            }
        }
    }
}
