package org.gyoryu.applications;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.people.Person;

/**
 * What the people of an organisation do with its applications. Each method checks that the person belongs to the
 * organisation; a foreign application and an absent one are answered alike ({@code NotFound}).
 */
public interface Applications {

    /**
     * Begins a draft. Values are checked for type and length only; an unknown field is refused by name.
     *
     * @param callCode a call whose window is open
     */
    ApplicationView create(String callCode, UUID organisationId, Map<String, Object> answers, Person person);

    /** Begins a draft in a call from the answers of an earlier application, so that nothing is typed twice. */
    ApplicationView copy(UUID earlier, String callCode, Person person);

    /**
     * Replaces the answers of a draft, or of an application whose supplement is awaited.
     *
     * @param expectedVersion the version that the person saw; {@code Stale} if somebody saved in between
     */
    ApplicationView saveDraft(UUID id, Map<String, Object> answers, long expectedVersion, Person person);

    /** Everything that keeps the draft from being handed in; empty when it may be. */
    List<FieldProblem> problems(UUID id, Person person);

    /**
     * Hands the application in, judged by PostgreSQL's clock, the call's closing second included.
     *
     * @param idempotencyKey chosen by the caller: the same key for the same application returns the same receipt, for
     *     another application or other answers it is {@code Invalid}
     */
    Receipt submit(UUID id, String idempotencyKey, Person person);

    /** The receipt of the last hand-in. */
    Receipt receipt(UUID id, Person person);

    /** Deletes a draft that was never handed in. */
    void discard(UUID id, Person person);

    /** Takes the application back; possible in every state before the decision is final. The file stays, marked. */
    void withdraw(UUID id, String reason, Person person);

    /** Answers the open supplement request with a text, the saved answers and the documents added meanwhile. */
    void answerSupplement(UUID id, String text, Person person);

    /** Asks for more time for the open supplement request; granted at most twice. */
    Supplement askMoreTime(UUID id, String reason, Person person);

    ApplicationView view(UUID id, Person person);

    /** The person's organisations' applications, drafts included, the newest first. */
    List<ApplicationSummary> ofPerson(Person person);

    /** Everything that was handed in, for the staff's doors. Does not check who asks: the caller must. */
    ApplicationDossier dossier(UUID id);
}
