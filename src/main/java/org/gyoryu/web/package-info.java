/**
 * What the portal's and the desk's pages share: the language of a request, what the layout shows, and the pages on which
 * a refusal is explained. The layout itself is {@code templates/fragments/layout.html}.
 */
@ApplicationModule(allowedDependencies = {"core", "people", "forms"})
package org.gyoryu.web;

import org.springframework.modulith.ApplicationModule;
