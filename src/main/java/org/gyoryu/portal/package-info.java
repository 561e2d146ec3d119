/**
 * The door for those who apply: calls, accounts and organisations, applications from the first draft to the letter, and
 * the tasks that wait for the applying side. Controllers here read one form object, call one room's front door, and show
 * a template of {@code templates/portal}; the sub-packages are named after the rooms that they lead to.
 */
@ApplicationModule(
        allowedDependencies = {
            "core",
            "web",
            "people",
            "calendar",
            "forms",
            "calls",
            "applications",
            "applications :: documents",
            "review",
            "selection",
            "notices",
            "workflow"
        })
package org.gyoryu.portal;

import org.springframework.modulith.ApplicationModule;
