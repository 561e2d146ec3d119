package org.gyoryu.applications.documents;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.gyoryu.people.Person;

/** The files of applications. A document is always reached through its application, never by its id alone. */
public interface Documents {

    /**
     * Receives a file as a stream and keeps it wholly or not at all.
     *
     * @param kind one of the kinds that the call asks for
     * @param fileName as the person's machine named it
     * @throws org.gyoryu.core.Invalid name, kind, size, number or content are not allowed; the problem says which
     */
    StoredDocument upload(UUID applicationId, String kind, String fileName, InputStream content, Person person);

    /** Removes a document that is not part of anything handed in. */
    void remove(UUID applicationId, UUID documentId, Person person);

    /** The documents as a member of the organisation sees them. */
    List<StoredDocument> list(UUID applicationId, Person member);

    /** For a member of the organisation. */
    DocumentStream open(UUID applicationId, UUID documentId, Person member);

    /** For the staff's doors, frozen and clean documents only. Does not check who asks: the caller must. */
    DocumentStream openForStaff(UUID applicationId, UUID documentId);

    /** Whether a virus scanner looks at documents, for the operator's page. */
    ScannerStatus scanner();
}
