package org.gyoryu.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;

/** The main navigation by role: only places that this person may enter. */
final class Navigation {

    private static final Set<Role> TASKLIST =
            Set.of(Role.OFFICER, Role.REVIEWER, Role.CHAIR, Role.FINANCE, Role.DIRECTOR, Role.PRESIDENT, Role.CENTRE);
    private static final Set<Role> DESK = Set.of(Role.OFFICER, Role.FINANCE, Role.MANAGER, Role.AUDITOR, Role.ADMIN);

    private Navigation() {}

    static List<Appearance.Link> of(Person person, String path) {
        var links = new ArrayList<Appearance.Link>();
        links.add(link("/calls", "web.nav.calls", path.equals("/") || path.startsWith("/calls")));
        if (person == null) {
            return links;
        }
        if (person.has(Role.APPLICANT)) {
            links.add(link("/my", "web.nav.my", path.startsWith("/my")));
            links.add(link("/organisation", "web.nav.organisation", path.startsWith("/organisation")));
        }
        if (TASKLIST.stream().anyMatch(person::has)) {
            links.add(link("/camunda/app/tasklist/default/", "web.nav.tasklist", false));
        }
        if (DESK.stream().anyMatch(person::has)) {
            links.add(link("/desk", "web.nav.desk", path.startsWith("/desk")));
        }
        return links;
    }

    private static Appearance.Link link(String url, String messageKey, boolean current) {
        return new Appearance.Link(url, messageKey, current);
    }
}
