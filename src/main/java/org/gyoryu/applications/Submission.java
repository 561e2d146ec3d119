package org.gyoryu.applications;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.applications.Receipt.ReceiptDocument;
import org.gyoryu.core.Money;

/** What was handed in, frozen; the highest revision is what the office reads. */
record Submission(
        UUID applicationId,
        int revision,
        int callVersion,
        Map<String, Object> answers,
        String title,
        Money requestedAmount,
        String formVersion,
        List<ReceiptDocument> documents,
        String digest,
        Instant submittedAt,
        UUID submittedBy) {

    Receipt receipt(Application application) {
        return new Receipt(
                applicationId,
                application.number(),
                application.callCode(),
                application.organisationName(),
                title,
                submittedAt,
                formVersion,
                digest,
                documents);
    }
}
