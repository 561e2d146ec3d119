/**
 * Calls for proposals: what is offered, to whom, until when, and by which rules the applications are judged. The rules
 * of a call are frozen when it is published. Start reading at {@link org.gyoryu.calls.Calls}.
 */
@ApplicationModule(allowedDependencies = {"core", "people", "calendar", "forms"})
package org.gyoryu.calls;

import org.springframework.modulith.ApplicationModule;
