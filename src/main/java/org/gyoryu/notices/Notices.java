package org.gyoryu.notices;

import java.util.Map;
import java.util.UUID;

/** Writes letters. */
public interface Notices {

    /**
     * Writes a letter in the caller's transaction; it is sent after the commit and only then.
     *
     * @param template name of a template in {@code templates/mail}, such as {@code receipt}
     * @param applicationId the application that it is about, or {@code null}
     * @param values values of the template's published placeholders; text typed by people is safe here
     * @return the letter's id
     */
    UUID send(String template, UUID applicationId, Recipient recipient, Map<String, Object> values);
}
