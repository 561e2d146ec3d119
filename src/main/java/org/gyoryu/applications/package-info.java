/**
 * Applications: the record of an application, from its first draft to its last state.
 *
 * <p>Start reading at {@link org.gyoryu.applications.Applications} (what an applicant does), then {@link
 * org.gyoryu.applications.ApplicationStages} (what happens to a handed-in application; called by the models) and {@link
 * org.gyoryu.applications.ApplicationQueries} (what the desk asks). Files live in {@code applications.documents}, which
 * other rooms name as {@code "applications :: documents"}. Every change is a named method that checks the state it
 * starts from and publishes an event inside its transaction.
 */
@ApplicationModule(allowedDependencies = {"core", "people", "calendar", "calls", "forms"})
package org.gyoryu.applications;

import org.springframework.modulith.ApplicationModule;
