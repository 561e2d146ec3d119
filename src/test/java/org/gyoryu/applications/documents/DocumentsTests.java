package org.gyoryu.applications.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.gyoryu.applications.Applicants;
import org.gyoryu.applications.Applicants.Applicant;
import org.gyoryu.applications.Applications;
import org.gyoryu.calls.Call;
import org.gyoryu.core.Invalid;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.people.Person;
import org.gyoryu.testing.GyoryuTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@GyoryuTest
@RecordApplicationEvents
class DocumentsTests {

    @Autowired
    Documents documents;

    @Autowired
    Applications applications;

    @Autowired
    Applicants applicants;

    @Autowired
    DocumentProperties properties;

    @Autowired
    DocumentVault vault;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEvents events;

    private Applicant applicant;
    private Person person;
    private Call call;
    private UUID id;

    @BeforeEach
    void aDraft() {
        applicant = applicants.applicant();
        person = applicant.person();
        call = applicants.openCall();
        id = applications
                .create(call.code(), applicant.organisation().id(), java.util.Map.of(), person)
                .id();
    }

    @Test
    void a_document_comes_back_byte_by_byte_under_its_own_name() throws Exception {
        var stored = upload("사업계획서 (최종).pdf", TestFiles.pdf());
        assertThat(stored.state()).isEqualTo(DocumentState.CLEAN);
        assertThat(stored.mediaType()).isEqualTo("application/pdf");
        assertThat(stored.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(TestFiles.pdf())));
        var delivered = documents.open(id, stored.id(), person);
        assertThat(delivered.document().name()).isEqualTo("사업계획서 (최종).pdf");
        try (var content = delivered.content()) {
            assertThat(content.readAllBytes()).isEqualTo(TestFiles.pdf());
        }
        assertThat(documents.list(id, person)).containsExactly(stored);
    }

    @Test
    void what_is_refused_leaves_neither_a_row_nor_a_file() throws IOException {
        var before = files();
        invalid("applications.document.content", () -> upload("plan.pdf", TestFiles.exe()));
        invalid("applications.document.kind", () -> upload("plan.exe", TestFiles.exe()));
        invalid("applications.document.name.path", () -> upload("../plan.pdf", TestFiles.pdf()));
        invalid("applications.document.name.hidden", () -> upload("pl\u202Ean.pdf", TestFiles.pdf()));
        invalid("applications.document.empty", () -> upload("plan.pdf", new byte[0]));
        invalid("applications.document.unknownKind", () -> upload("diary", "plan.pdf", TestFiles.pdf()));
        var tooLong = new Endless(properties.maxFileSize().toBytes() + 1);
        invalid("applications.document.tooLarge", () -> documents.upload(id, "plan", "plan.pdf", tooLong, person));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> documents.upload(id, "plan", "plan.pdf", new Broken(), person));
        assertThat(documents.list(id, person)).isEmpty();
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void no_kind_takes_more_files_than_the_call_says() {
        var most = call.documents().stream()
                .filter(request -> request.kind().equals("plan"))
                .findFirst()
                .orElseThrow()
                .maxFiles();
        for (var i = 0; i < most; i++) {
            upload("plan" + i + ".pdf", TestFiles.pdf());
        }
        invalid("applications.document.tooManyOfKind", () -> upload("one-more.pdf", TestFiles.pdf()));
    }

    @Test
    void a_document_is_reached_through_its_own_application_by_its_own_people() {
        var document = upload("plan.pdf", TestFiles.pdf()).id();
        var stranger = applicants.applicant();
        var theirs = applicants.draft(call, stranger).id();
        notFound(() -> documents.open(id, document, stranger.person()));
        notFound(() -> documents.list(id, stranger.person()));
        notFound(() -> documents.remove(id, document, stranger.person()));
        notFound(() ->
                documents.upload(id, "plan", "plan.pdf", new ByteArrayInputStream(TestFiles.pdf()), stranger.person()));
        notFound(() -> documents.open(theirs, document, stranger.person()));
        notFound(() -> documents.openForStaff(id, document));
    }

    @Test
    void a_removed_document_is_gone_from_the_disk_too() {
        var document = upload("plan.pdf", TestFiles.pdf()).id();
        var path = vault.path(storedAs(document));
        assertThat(path).exists();
        documents.remove(id, document, person);
        assertThat(path).doesNotExist();
        assertThat(documents.list(id, person)).isEmpty();
    }

    @Test
    void what_was_handed_in_is_frozen() throws IOException {
        var draft = applicants.draft(applicants.openCall(), applicant);
        var document = draft.documents().get(0);
        applicants.submit(draft.id(), applicant);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> documents.remove(draft.id(), document.id(), person));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> applicants.upload(draft.id(), "plan", "late.pdf", person));
        try (var content = documents.openForStaff(draft.id(), document.id()).content()) {
            assertThat(content.readAllBytes()).isEqualTo(TestFiles.pdf());
        }
    }

    @Test
    void bytes_that_changed_are_not_delivered_but_put_on_record() throws IOException {
        var document = upload("plan.pdf", TestFiles.pdf());
        var path = vault.path(storedAs(document.id()));
        var bytes = Files.readAllBytes(path);
        bytes[bytes.length - 3] ^= 1;
        Files.write(path, bytes);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> documents.open(id, document.id(), person))
                .satisfies(e -> assertThat(e.messageKey()).isEqualTo("applications.document.damaged"));
        assertThat(events.stream(DocumentDamaged.class))
                .anyMatch(e -> e.documentId().equals(document.id()));
        Files.delete(path);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> documents.open(id, document.id(), person));
    }

    @Test
    void without_a_scanner_the_operator_is_told_so() {
        assertThat(documents.scanner()).isEqualTo(new ScannerStatus(false, false, ""));
    }

    private StoredDocument upload(String name, byte[] content) {
        return upload("plan", name, content);
    }

    private StoredDocument upload(String kind, String name, byte[] content) {
        return documents.upload(id, kind, name, new ByteArrayInputStream(content), person);
    }

    private String storedAs(UUID document) {
        return jdbc.sql("select stored_as from applications_document where id = ?")
                .param(document)
                .query(String.class)
                .single();
    }

    private long files() throws IOException {
        try (var all = Files.walk(Path.of(properties.directory().toString()))) {
            return all.filter(Files::isRegularFile).count();
        } catch (java.nio.file.NoSuchFileException e) {
            return 0;
        }
    }

    private static void invalid(String key, ThrowingCallable act) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(act)
                .satisfies(
                        e -> assertThat(e.problems()).extracting("messageKey").containsExactly(key));
    }

    private static void notFound(ThrowingCallable act) {
        assertThatExceptionOfType(NotFound.class).isThrownBy(act);
    }

    /** Zeros, made as they are read. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }
    }

    /** The client goes away. */
    private static final class Broken extends InputStream {
        private int sent;

        @Override
        public int read() throws IOException {
            if (++sent > 1000) {
                throw new IOException("connection reset");
            }
            return '%';
        }
    }
}
