/**
 * Review: who scores an application, whether they may, and what their scores come to.
 *
 * <p>Opened for each eligible application by the models in {@code processes/shared}: a seat is filled, the person
 * declares their interests, scores, and the stage is closed. Scores, comments and progress live here alone; nothing of
 * them is a process variable or part of an event. Start reading at {@link Reviews}.
 */
@ApplicationModule(allowedDependencies = {"core", "people", "calendar", "calls", "applications"})
package org.gyoryu.review;

import org.springframework.modulith.ApplicationModule;
