package org.gyoryu.applications;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands. Names are stored and shown through message keys {@code applications.status.<name>}. */
public enum ApplicationStatus {
    /** Being written; seen by its organisation alone. */
    DRAFT,
    /** Handed in; waits for the organisation's certifier. */
    CERTIFYING,
    /** Handed in; waits for the office's screening. */
    SUBMITTED,
    /** The office asked for something more. */
    SUPPLEMENT,
    /** Screened and accepted: in review. */
    ELIGIBLE,
    INELIGIBLE,
    /** Closed because a request was never answered. */
    RETURNED,
    /** The review is closed; waits for the decision. */
    REVIEWED,
    SELECTED,
    WAITING_LIST,
    NOT_SELECTED,
    WITHDRAWN;

    private static final Set<ApplicationStatus> OPEN =
            EnumSet.of(CERTIFYING, SUBMITTED, SUPPLEMENT, ELIGIBLE, REVIEWED, WAITING_LIST);

    /** Somebody in the office or the organisation still has to act on it. */
    public boolean open() {
        return OPEN.contains(this);
    }

    /** Handed in at least once and not taken back: counts as the organisation's project in this call. */
    public boolean counts() {
        return this != DRAFT && this != WITHDRAWN && this != RETURNED;
    }
}
