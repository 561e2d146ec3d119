package org.gyoryu.workflow.engine;

import java.util.EnumSet;
import java.util.Set;
import org.gyoryu.people.Role;

/** Which role uses which of the engine's web applications. Admin and Welcome are closed to everybody. */
public final class Surfaces {

    /** Roles that have tasks. */
    public static final Set<Role> TASKLIST =
            Set.of(Role.OFFICER, Role.REVIEWER, Role.CHAIR, Role.FINANCE, Role.DIRECTOR, Role.PRESIDENT, Role.CENTRE);

    /** Who looks on at the engine. */
    public static final Set<Role> COCKPIT = Set.of(Role.ADMIN);

    /** Either. */
    public static final Set<Role> ANY = any();

    private Surfaces() {}

    private static Set<Role> any() {
        var any = EnumSet.copyOf(TASKLIST);
        any.addAll(COCKPIT);
        return Set.copyOf(any);
    }
}
