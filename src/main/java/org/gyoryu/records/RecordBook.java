package org.gyoryu.records;

import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;

/** The append-only record of what happened. */
public interface RecordBook {

    /** Everything about one application, oldest first. */
    List<RecordEntry> ofApplication(UUID applicationId);

    /**
     * A page of the whole record, newest first.
     *
     * @param before number that the page's entries stay below; {@code null} for the newest
     * @param size 1 to 500
     */
    RecordPage entries(Long before, int size);

    /** The end of the chain, to note elsewhere. */
    RecordHead head();

    /** Checks every entry, the chain and the anchors; reads the whole record once, about 100,000 entries a second. */
    default Verification verify() {
        return verify(checked -> {});
    }

    /** As {@link #verify()}; tells every so often how many entries have been checked. */
    Verification verify(LongConsumer progress);
}
