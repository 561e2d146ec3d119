/**
 * Selection: what is decided about a reviewed application, who may decide it, and what happens when somebody objects.
 *
 * <p>Start reading at {@link Decisions}; {@link Appeals} takes a decision up again with people who took no part in it.
 */
@ApplicationModule(allowedDependencies = {"core", "people", "calendar", "calls", "applications", "review"})
package org.gyoryu.selection;

import org.springframework.modulith.ApplicationModule;
