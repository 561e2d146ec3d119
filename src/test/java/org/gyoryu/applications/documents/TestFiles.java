package org.gyoryu.applications.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Files of every kind, and hostile ones, made small. */
public final class TestFiles {

    private TestFiles() {}

    public static byte[] pdf() {
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** The head of a Windows program. */
    static byte[] exe() {
        var bytes = new byte[1024];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3C] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        return bytes;
    }

    static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    static byte[] jpeg() {
        return picture("jpeg", 4, 4);
    }

    static byte[] docx() {
        return zip(
                "[Content_Types].xml",
                contentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                "word/document.xml",
                bytes("<w:document/>"));
    }

    static byte[] docxWithMacros() {
        return zip(
                "[Content_Types].xml",
                contentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                "word/vbaProject.bin",
                bytes("macro"));
    }

    static byte[] hwpx() {
        return zip("mimetype", bytes("application/hwp+zip"), "Contents/content.hpf", bytes("<package/>"));
    }

    static byte[] hwp() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        out.writeBytes(new byte[1500]);
        out.writeBytes("FileHeader".getBytes(StandardCharsets.UTF_16LE));
        out.writeBytes(new byte[700]);
        out.writeBytes(bytes("HWP Document File"));
        out.writeBytes(new byte[200]);
        return out.toByteArray();
    }

    /** A document whose one part unpacks to this many megabytes of nothing. */
    static byte[] bomb(int megabytes) {
        return zip(
                "[Content_Types].xml",
                contentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                "word/document.xml",
                new byte[megabytes << 20]);
    }

    /** Archives within archives. */
    static byte[] nested(int depth) {
        var inner = zip("part.xml", bytes("<x/>"), "other.xml", bytes("<x/>"));
        for (var i = 0; i < depth; i++) {
            inner = zip(
                    "[Content_Types].xml",
                    contentTypes("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                    "word/embedded.zip",
                    inner);
        }
        return inner;
    }

    static byte[] withParts(int parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var i = 0; i < parts; i++) {
                zip.putNextEntry(new ZipEntry("word/part" + i + ".xml"));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] zip(String name1, byte[] content1, String name2, byte[] content2) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name1));
            zip.write(content1);
            zip.putNextEntry(new ZipEntry(name2));
            zip.write(content2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] contentTypes(String type) {
        return bytes("<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type + "\"/></Types>");
    }

    private static byte[] picture(String format, int width, int height) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
