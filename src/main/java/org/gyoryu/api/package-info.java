/**
 * The door for other systems: everything that the portal does, under {@code /api/v1}, described at {@code
 * /v3/api-docs}. Whatever goes wrong is answered as an RFC 9457 problem in the caller's language that names the field.
 */
@ApplicationModule(
        allowedDependencies = {
            "core",
            "people",
            "calls",
            "forms",
            "applications",
            "applications::documents",
            "selection",
            "workflow",
            "web"
        })
package org.gyoryu.api;

import org.springframework.modulith.ApplicationModule;
