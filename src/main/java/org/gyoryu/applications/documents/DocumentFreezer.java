package org.gyoryu.applications.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What the room itself does with the documents of an application it has locked. */
@Component
public class DocumentFreezer {

    private final DocumentRepository documents;
    private final AfterCommit afterCommit;
    private final DocumentVault vault;

    DocumentFreezer(DocumentRepository documents, AfterCommit afterCommit, DocumentVault vault) {
        this.documents = documents;
        this.afterCommit = afterCommit;
        this.vault = vault;
    }

    public List<StoredDocument> of(UUID applicationId) {
        return documents.of(applicationId);
    }

    /** From here on none of them can be removed. */
    public void freeze(UUID applicationId, Instant at) {
        documents.freeze(applicationId, at);
    }

    /** Removes them with the draft that held them; the bytes go after the commit. */
    public void discard(UUID applicationId) {
        var names = documents.deleteAll(applicationId);
        afterCommit.run(() -> names.forEach(vault::discard));
    }
}
