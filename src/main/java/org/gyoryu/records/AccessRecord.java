package org.gyoryu.records;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/**
 * Who of the staff looked at whose personal data (PIPC notice 2025-9, articles 5 and 8): account, time, place, whose
 * data, what was done. The place is the client address of the current request. Kept {@code
 * gyoryu.records.access-retention}, two years unless set otherwise.
 */
public interface AccessRecord {

    /** What was done with the data. */
    enum Act {
        READ,
        CHANGE,
        EXPORT,
        DOWNLOAD,
        PRINT
    }

    /**
     * A member of staff read an application or a part of it.
     *
     * @param account username
     * @param applicationId whose data
     * @param what which part, such as {@code dossier} or {@code document budget.xlsx}
     */
    default void read(String account, UUID applicationId, String what) {
        note(Act.READ, account, applicationId, what, 1, null);
    }

    /** A single document was downloaded. */
    default void downloaded(String account, UUID applicationId, String what) {
        note(Act.DOWNLOAD, account, applicationId, what, 1, null);
    }

    /**
     * Data of several people left the system as a file.
     *
     * @param people how many people's or organisations' data it holds
     * @param reason why; a bulk download has to say it
     */
    default void exported(String account, String what, int people, String reason) {
        note(Act.EXPORT, account, null, what, people, reason);
    }

    /** The general form of the methods above. */
    void note(Act act, String account, UUID applicationId, String what, int people, String reason);

    /** The accesses to one application's data, newest first. */
    List<Access> ofApplication(UUID applicationId);

    /** Per account what a month's review should look at, the most conspicuous first. */
    List<AccessReview> review(YearMonth month);
}
