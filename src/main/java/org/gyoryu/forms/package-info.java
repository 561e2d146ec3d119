/**
 * Forms: reads the form files, shows them in a language, and checks every value against every rule that a form states,
 * for portal, Tasklist and API alike. Start reading at {@link org.gyoryu.forms.Forms}.
 */
@ApplicationModule(allowedDependencies = {"core"})
package org.gyoryu.forms;

import org.springframework.modulith.ApplicationModule;
