/**
 * Notices: the letters of the foundation, from the event that causes one to the mail server's answer.
 *
 * <p>A letter is written in the transaction of what it tells about; it is rendered and sent after the commit by {@code
 * Sender}, never twice under another Message-ID. {@link ApplicationLetters} has one method per letter of the procedure,
 * {@link Letters} shows what was written and what became of it. Start reading there.
 */
@ApplicationModule(
        allowedDependencies = {"core", "people", "calendar", "forms", "calls", "applications", "review", "selection"})
package org.gyoryu.notices;

import org.springframework.modulith.ApplicationModule;
