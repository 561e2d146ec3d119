package org.gyoryu.applications;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.gyoryu.applications.Receipt.ReceiptDocument;
import org.gyoryu.calls.Call;
import org.gyoryu.calls.Calls;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints receipts as tagged PDF (PDF/UA) with embedded fonts, so that they look the same everywhere. */
@Component
class ReceiptPdf implements ReceiptPrinter {

    private static final DateTimeFormatter KOREAN_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS 'KST (UTC+9)'").withZone(ZoneId.of("Asia/Seoul"));
    private static final String FAMILY = "Nanum Gothic";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final ITemplateEngine templates;
    private final Calls calls;

    ReceiptPdf(ITemplateEngine templates, Calls calls) {
        this.templates = templates;
        this.calls = calls;
    }

    @Override
    public byte[] pdf(Receipt receipt, Locale locale) {
        var callTitle = calls.find(receipt.callCode()).map(Call::title).orElseThrow();
        var shown = Map.<String, Object>of(
                "receipt", receipt,
                "callTitle", printable(callTitle.in(locale)) + " (" + receipt.callCode() + ")",
                "organisation", printable(receipt.organisationName().in(locale)),
                "title", printable(receipt.title()),
                "submittedAt", KOREAN_TIME.format(receipt.submittedAt()),
                "digest", grouped(receipt.digest()),
                "formVersion", grouped(receipt.formVersion()),
                "documents", documents(receipt.documents()));
        return print(templates.process("pdf/receipt", new Context(locale, shown)));
    }

    private static byte[] print(String html) {
        var out = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("NanumGothic_400Regular.ttf"), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("NanumGothic_700Bold.ttf"), FAMILY, 700, FontStyle.NORMAL, true)
                    .withHtmlContent(html, null)
                    // nothing is fetched: neither files nor addresses
                    .useUriResolver((base, uri) -> null)
                    .toStream(out)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("The receipt could not be printed", e);
        }
        return out.toByteArray();
    }

    private static InputStream font(String file) {
        try {
            return new ClassPathResource("fonts/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " is missing from the build", e);
        }
    }

    private static List<ReceiptDocument> documents(List<ReceiptDocument> documents) {
        return documents.stream()
                .map(d -> new ReceiptDocument(d.kind(), printable(d.name()), d.size(), grouped(d.sha256())))
                .toList();
    }

    /** Eight hex digits at a time, which people can compare and lines can break. */
    private static String grouped(String hex) {
        return hex.replaceAll("(.{8})(?=.)", "$1 ");
    }

    /** What a person typed without the characters that no XML may contain. */
    private static String printable(String text) {
        return text.codePoints()
                .filter(c -> c == '\t' || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
