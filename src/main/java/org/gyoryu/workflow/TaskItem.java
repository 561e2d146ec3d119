package org.gyoryu.workflow;

import java.time.Instant;
import java.util.UUID;
import org.gyoryu.core.LocalizedText;

/**
 * One line of a worklist.
 *
 * @param id of the task
 * @param elementId of the user task in the model, such as {@code Task_ScreenApplication}
 * @param processKey of the model, such as {@code screen-application}
 * @param formId of the form it is completed with
 * @param name in both languages
 * @param applicationNumber the business key, or {@code null} if the process has none
 * @param candidateGroup the role it is offered to, or the role of the one person to whom it was given
 * @param assignee username of the person who holds it, or {@code null}
 * @param dueAt or {@code null}
 */
public record TaskItem(
        String id,
        String elementId,
        String processKey,
        String formId,
        LocalizedText name,
        UUID applicationId,
        String applicationNumber,
        String callCode,
        String candidateGroup,
        String assignee,
        Instant createdAt,
        Instant dueAt) {}
