package org.gyoryu.portal.people;

import java.util.List;
import java.util.stream.Stream;

/** Whom one can be in the demo; shown on its sign-in page alone. */
record DemoAccount(String username, String messageKey) {

    static final List<DemoAccount> ALL = Stream.of(
                    "applicant",
                    "certifier",
                    "officer",
                    "reviewer1",
                    "chair",
                    "director",
                    "manager",
                    "auditor",
                    "admin")
            .map(it -> new DemoAccount(it, "portal.login.demo." + it))
            .toList();
}
