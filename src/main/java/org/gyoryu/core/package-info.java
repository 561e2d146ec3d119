/** Words everyone shares: money, domain events, problems, the clock. Every room may use it; it uses none. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.gyoryu.core;

import org.springframework.modulith.ApplicationModule;
