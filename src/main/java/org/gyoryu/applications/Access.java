package org.gyoryu.applications;

import java.util.UUID;
import org.gyoryu.core.NotFound;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.springframework.stereotype.Component;

/** Who may touch an application as one of its own: the members of its organisation. A foreign one does not exist. */
@Component
class Access {

    private final ApplicationRepository applications;
    private final Organisations organisations;

    Access(ApplicationRepository applications, Organisations organisations) {
        this.applications = applications;
        this.organisations = organisations;
    }

    Application member(UUID id, Person person) {
        return checked(applications.get(id), person);
    }

    Application memberLocked(UUID id, Person person) {
        member(id, person); // a stranger must not make the owner wait for a lock
        return applications.lock(id);
    }

    private Application checked(Application application, Person person) {
        if (!organisations.isMember(application.organisationId(), person.id())) {
            throw new NotFound("applications.notFound");
        }
        return application;
    }
}
