package org.gyoryu.notices;

import java.util.UUID;

/**
 * The letters of an application's procedure. Each method writes its letters in the caller's transaction, to everybody
 * it concerns, in each reader's language; facts, dates and reasons are read from the rooms at that moment. Letters to
 * the applying side go to its author and its organisation's representative.
 */
public interface ApplicationLetters {

    /** To the applicant: received, with number, instant and digest, and what follows. */
    void receipt(UUID applicationId);

    /** To the organisation's certifiers: an application waits for their approval, until when. */
    void certificationRequested(UUID applicationId);

    /** To the certifiers, before their deadline. */
    void certificationReminder(UUID applicationId);

    /** To the applicant: the certifier sent it back, with the reason and how to hand it in again. */
    void certificationSentBack(UUID applicationId);

    /** To applicant and certifiers: nobody certified it in time. */
    void certificationExpired(UUID applicationId);

    /** To the applicant: what is missing, why, until when, how to ask for more time. */
    void supplementRequested(UUID applicationId);

    /** To the applicant, before the supplement's deadline. */
    void supplementReminder(UUID applicationId);

    /** To the applicant: the deadline passed; one last period and what happens after it. */
    void lastSupplementDeadline(UUID applicationId);

    /** To the applicant: not eligible, with rule, facts and the right of appeal. */
    void ineligible(UUID applicationId);

    /** To the applicant: returned because the supplement did not come. */
    void returned(UUID applicationId);

    /** To the reviewer: invited to review, with scope, dates and the declaration of interests. */
    void reviewInvited(UUID assignmentId);

    /** To the reviewer: the declaration of interests is awaited. */
    void declarationReminder(UUID assignmentId);

    /** To the reviewer, before the review's deadline. */
    void scoreReminder(UUID assignmentId);

    /** To reviewer and officers: a review is missing after its deadline. */
    void scoreEscalation(UUID assignmentId);

    /**
     * To those of the staff who can do a task, before its deadline.
     *
     * @param deadlineKind the deadline of the task, as the model asks {@code calendar} for it, such as {@code screening}
     * @param group who does it: a role's group id such as {@code officer}
     */
    void taskReminder(UUID applicationId, String deadlineKind, String group);

    /** To those of the staff who can do a task and to the managers: its deadline passed. */
    void taskEscalation(UUID applicationId, String deadlineKind, String group);

    /** To the applicant: selected, with amount, reasons, score summary and what follows. */
    void selected(UUID applicationId);

    /** To the applicant: on the waiting list, with rank, reasons, score summary, until when. */
    void waitingList(UUID applicationId);

    /** To the applicant: moved up from the waiting list. */
    void waitingListMovedUp(UUID applicationId);

    /** To the applicant: the waiting list ended without a place; the right of appeal. */
    void waitingListExpired(UUID applicationId);

    /** To the applicant: not selected, with reasons, score summary and the right of appeal. */
    void notSelected(UUID applicationId);

    /** To the applicant: the appeal arrived in time; who decides, until when. */
    void appealReceived(UUID applicationId);

    /** To the applicant: the appeal came after its deadline, and which remedy is left. */
    void appealTooLate(UUID applicationId);

    /** To the applicant: the appeal is upheld; it is decided anew. */
    void appealUpheld(UUID applicationId);

    /** To the applicant: the appeal is dismissed, with reasons and the next remedy. */
    void appealDismissed(UUID applicationId);

    /** To the applicant, and to reviewers with open assignments: the application was withdrawn. */
    void withdrawn(UUID applicationId);
}
