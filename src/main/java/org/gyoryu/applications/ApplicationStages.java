package org.gyoryu.applications;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gyoryu.people.Person;

/**
 * What happens to an application after it was handed in. Called by the models in {@code processes/}; each method checks
 * the status it starts from ({@code Refused} otherwise) and announces what is now true.
 */
public interface ApplicationStages {

    /** The organisation's certifier approved it: CERTIFYING → SUBMITTED. */
    void certified(UUID id, Person by);

    /** The certifier sent it back to its writers: CERTIFYING → DRAFT, which can be handed in again until closing. */
    void sentBack(UUID id, Person by, String reason);

    /** Nobody certified it in time: CERTIFYING → RETURNED. */
    void certificationExpired(UUID id);

    /** The receipt went out. Repeating it changes nothing. */
    void confirmReceipt(UUID id);

    /** Screening found it complete and eligible: SUBMITTED → ELIGIBLE. */
    void accepted(UUID id, Person by);

    /** Screening found it ineligible, with the reasons that the applicant will read: SUBMITTED → INELIGIBLE. */
    void ineligible(UUID id, Person by, String reasons);

    /** The office asks for something more: SUBMITTED → SUPPLEMENT. */
    Supplement requestSupplement(UUID id, List<SupplementItem> items, Instant dueAt, Person by);

    /** The request was not answered in time: one last period begins. */
    Supplement lastSupplementPeriod(UUID id, Instant dueAt);

    /** The last period passed: SUPPLEMENT → RETURNED, with the reasons. */
    void returned(UUID id, String reasons);

    /** The review is closed: ELIGIBLE → REVIEWED. */
    void reviewed(UUID id);

    /** Decided, or moved up from the waiting list: REVIEWED or WAITING_LIST → SELECTED. */
    void selected(UUID id, String actor);

    /** REVIEWED → WAITING_LIST. */
    void waitingListed(UUID id, String actor);

    /** Decided, or the waiting list ended: REVIEWED or WAITING_LIST → NOT_SELECTED. */
    void notSelected(UUID id, String actor);

    /** An appeal was upheld and the decision is taken anew: NOT_SELECTED → REVIEWED; INELIGIBLE → SUBMITTED. */
    void reopened(UUID id, String actor);
}
