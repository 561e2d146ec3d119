package org.gyoryu.api;

import org.gyoryu.people.CurrentPerson;
import org.gyoryu.people.Person;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Who asks, speaking the language of the request. */
@Component
class Caller {

    private final CurrentPerson people;

    Caller(CurrentPerson people) {
        this.people = people;
    }

    Person get() {
        var person = people.get();
        return new Person(
                person.id(),
                person.username(),
                person.name(),
                person.email(),
                LocaleContextHolder.getLocale(),
                person.roles());
    }
}
