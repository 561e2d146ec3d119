package org.gyoryu.applications.documents;

import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.gyoryu.applications.documents.DocumentVault.Incoming;
import org.gyoryu.core.NotFound;
import org.gyoryu.core.Refused;
import org.gyoryu.people.Person;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Receives, keeps and delivers. No database connection waits for a client's bytes. */
@Service
class DocumentService implements Documents {

    private final DocumentHolder holder;
    private final DocumentRepository documents;
    private final DocumentVault vault;
    private final ContentCheck contentCheck;
    private final UploadLimits limits;
    private final VirusScanner scanner;
    private final AfterCommit afterCommit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DocumentService(
            DocumentHolder holder,
            DocumentRepository documents,
            DocumentVault vault,
            ContentCheck contentCheck,
            UploadLimits limits,
            VirusScanner scanner,
            AfterCommit afterCommit,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.holder = holder;
        this.documents = documents;
        this.vault = vault;
        this.contentCheck = contentCheck;
        this.limits = limits;
        this.scanner = scanner;
        this.afterCommit = afterCommit;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public StoredDocument upload(UUID applicationId, String kind, String fileName, InputStream content, Person person) {
        // first without the bytes, so that nobody waits for an upload that cannot be kept
        transaction.executeWithoutResult(status ->
                limits.check(kind, 0, holder.lockForChange(applicationId, person), documents.of(applicationId)));
        var name = FileName.checked(fileName);
        var incoming = vault.receive(content);
        var stored = store(applicationId, kind, name, incoming, person);
        return scanner.enabled() ? scanned(stored) : stored.document();
    }

    private DocumentRepository.Row store(
            UUID applicationId, String kind, String name, Incoming incoming, Person person) {
        FileKind fileKind;
        try {
            fileKind = contentCheck.check(incoming.file(), name);
        } catch (RuntimeException e) {
            vault.discard(incoming.file());
            throw e;
        }
        var storedAs = vault.keep(incoming);
        try {
            var document = transaction.execute(status -> {
                var room = holder.lockForChange(applicationId, person);
                limits.check(kind, incoming.size(), room, documents.of(applicationId));
                return insert(applicationId, kind, name, incoming, fileKind, storedAs, person);
            });
            return new DocumentRepository.Row(document, storedAs);
        } catch (RuntimeException e) {
            vault.discard(storedAs);
            throw e;
        }
    }

    private StoredDocument insert(
            UUID applicationId,
            String kind,
            String name,
            Incoming incoming,
            FileKind fileKind,
            String storedAs,
            Person person) {
        var document = new StoredDocument(
                UUID.randomUUID(),
                applicationId,
                kind,
                name,
                fileKind.mediaType,
                incoming.size(),
                incoming.sha256(),
                scanner.enabled() ? DocumentState.RECEIVED : DocumentState.CLEAN,
                person.username(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                false);
        documents.insert(document, storedAs);
        events.publishEvent(new DocumentStored(
                applicationId, person.username(), document.id(), kind, document.size(), document.sha256()));
        return document;
    }

    private StoredDocument scanned(DocumentRepository.Row row) {
        documents.state(row.document().id(), DocumentState.CHECKING, clock.instant());
        var state = scanner.scan(vault.path(row.storedAs()));
        documents.state(row.document().id(), state, clock.instant());
        return documents
                .find(row.document().applicationId(), row.document().id())
                .orElseThrow(() -> new NotFound("applications.document.notFound"))
                .document();
    }

    @Override
    public void remove(UUID applicationId, UUID documentId, Person person) {
        transaction.executeWithoutResult(status -> {
            holder.lockForChange(applicationId, person);
            var row = find(applicationId, documentId);
            if (!documents.delete(documentId)) {
                throw new Refused("applications.document.frozen", row.document().name());
            }
            events.publishEvent(new DocumentRemoved(
                    applicationId, person.username(), documentId, row.document().sha256()));
            afterCommit.run(() -> vault.discard(row.storedAs()));
        });
    }

    @Override
    public List<StoredDocument> list(UUID applicationId, Person member) {
        holder.mustBeMember(applicationId, member);
        return documents.of(applicationId);
    }

    @Override
    public DocumentStream open(UUID applicationId, UUID documentId, Person member) {
        holder.mustBeMember(applicationId, member);
        var row = find(applicationId, documentId);
        var own = row.document().uploadedBy().equals(member.username());
        if (!own && row.document().state() != DocumentState.CLEAN) {
            throw new Refused(
                    "applications.document.state." + row.document().state(),
                    row.document().name());
        }
        return deliver(row);
    }

    @Override
    public DocumentStream openForStaff(UUID applicationId, UUID documentId) {
        var row = find(applicationId, documentId);
        if (!row.document().frozen()) {
            throw new NotFound("applications.document.notFound");
        }
        if (row.document().state() != DocumentState.CLEAN) {
            throw new Refused(
                    "applications.document.state." + row.document().state(),
                    row.document().name());
        }
        return deliver(row);
    }

    @Override
    public ScannerStatus scanner() {
        return scanner.status();
    }

    private DocumentStream deliver(DocumentRepository.Row row) {
        var document = row.document();
        var content = vault.openChecked(row.storedAs(), document.sha256());
        if (content == null) {
            transaction.executeWithoutResult(status -> events.publishEvent(
                    new DocumentDamaged(document.applicationId(), document.id(), document.sha256())));
            throw new Refused("applications.document.damaged", document.name());
        }
        return new DocumentStream(document, content);
    }

    private DocumentRepository.Row find(UUID applicationId, UUID documentId) {
        return documents
                .find(applicationId, documentId)
                .orElseThrow(() -> new NotFound("applications.document.notFound"));
    }
}
