package org.gyoryu.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** A real PDF of one page that says what it stands for. */
final class DemoDocument {

    private DemoDocument() {}

    static InputStream pdf(String title, String subject) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                line(content, Standard14Fonts.FontName.HELVETICA_BOLD, 18, 740, title);
                line(content, Standard14Fonts.FontName.HELVETICA, 12, 705, ascii(subject));
                line(content, Standard14Fonts.FontName.HELVETICA, 10, 80, "Invented for the demo of Gyoryu.");
            }
            document.save(out);
            return new ByteArrayInputStream(out.toByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void line(PDPageContentStream content, Standard14Fonts.FontName font, int size, int y, String text)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(font), size);
        content.newLineAtOffset(64, y);
        content.showText(ascii(text));
        content.endText();
    }

    /** The built-in fonts know Western letters only. */
    private static String ascii(String text) {
        return text.replace('–', '-').replaceAll("[^\\x20-\\x7e]", "");
    }
}
