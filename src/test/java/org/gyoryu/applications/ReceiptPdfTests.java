package org.gyoryu.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.gyoryu.applications.Receipt.ReceiptDocument;
import org.gyoryu.calls.CallFixtures;
import org.gyoryu.calls.Calls;
import org.gyoryu.core.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class ReceiptPdfTests {

    private final Calls calls = mock(Calls.class);
    private final ReceiptPdf printer = new ReceiptPdf(templates(), calls);
    private final Receipt receipt = new Receipt(
            UUID.randomUUID(),
            "2026-LE-0001",
            "LS-2026",
            new LocalizedText("강릉시", "City of Gangneung"),
            "바다를 건너는 \u0001탈춤 <b>&amp;",
            Instant.parse("2026-04-10T09:00:00.999Z"),
            "ab".repeat(32),
            "cd".repeat(32),
            List.of(new ReceiptDocument("plan", "사업계획서 (최종).hwp", 123_456, "ef".repeat(32))));

    @BeforeEach
    void aCall() {
        given(calls.find("LS-2026")).willReturn(Optional.of(CallFixtures.open(LocalDate.of(2026, 3, 2))));
    }

    @Test
    void a_receipt_says_in_the_readers_language_what_was_received_and_when() throws IOException {
        var korean = text(printer.pdf(receipt, Locale.KOREAN));
        assertThat(korean)
                .contains("지원신청 접수증", "2026-LE-0001", "강릉시", "바다를 건너는 탈춤 <b>&amp;")
                .contains("2026-04-10 18:00:00.999 KST", "사업계획서 (최종).hwp", "cdcdcdcd cdcdcdcd");
        assertThat(text(printer.pdf(receipt, Locale.ENGLISH)))
                .contains("Receipt of an application", "City of Gangneung", "Carrying out".toLowerCase(Locale.ROOT));
    }

    @Test
    void it_is_tagged_titled_and_carries_its_fonts() throws IOException {
        var pdf = printer.pdf(receipt, Locale.KOREAN);
        try (var document = Loader.loadPDF(pdf)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("ko");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("지원신청 접수증 2026-LE-0001");
            assertThat(fonts(document)).isNotEmpty().allMatch(name -> name.contains("NanumGothic"));
        }
        Files.write(Path.of("target", "receipt.pdf"), pdf);
    }

    private static List<String> fonts(PDDocument document) {
        var resources = document.getPage(0).getResources();
        return java.util.stream.StreamSupport.stream(resources.getFontNames().spliterator(), false)
                .map(name -> font(resources, name))
                .toList();
    }

    private static String font(org.apache.pdfbox.pdmodel.PDResources resources, COSName name) {
        try {
            var font = resources.getFont(name);
            assertThat(font.isEmbedded()).isTrue();
            return font.getName();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static SpringTemplateEngine templates() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/applications");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}
