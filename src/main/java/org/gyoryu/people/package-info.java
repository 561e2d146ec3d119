/** Accounts, organisations, roles. */
@ApplicationModule(allowedDependencies = {"core"})
package org.gyoryu.people;

import org.springframework.modulith.ApplicationModule;
