/**
 * The desk: where managers watch, officers look things up, auditors verify and administrators keep accounts; and the
 * dossier that a task's holder reads. A door: it shows what the rooms know and decides nothing. Who may see what is in
 * {@link DeskRights}, {@link DeskCases} and {@link Dossiers}.
 */
@ApplicationModule(
        allowedDependencies = {
            "core",
            "people",
            "calendar",
            "forms",
            "calls",
            "applications",
            "applications :: documents",
            "review",
            "selection",
            "records",
            "notices",
            "workflow",
            "web"
        })
package org.gyoryu.desk;

import org.springframework.modulith.ApplicationModule;
