package org.gyoryu.api;

import java.util.List;
import java.util.UUID;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.people.Organisation;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.springframework.stereotype.Component;

/** Which of the caller's organisations is meant: by id or by business number; a foreign one is like none. */
@Component
class OrganisationChoice {

    private final Organisations organisations;

    OrganisationChoice(Organisations organisations) {
        this.organisations = organisations;
    }

    /** @return {@code null} after adding a problem */
    UUID of(String named, Person person, List<FieldProblem> problems) {
        var own = organisations.ofPerson(person.id());
        if (named == null || named.isBlank()) {
            if (own.size() == 1) {
                return own.get(0).id();
            }
            problems.add(FieldProblem.at("organisation", "api.missing"));
            return null;
        }
        var chosen = own.stream().filter(each -> isNamed(each, named.strip())).findFirst();
        if (chosen.isEmpty()) {
            problems.add(FieldProblem.at("organisation", "api.organisation"));
        }
        return chosen.map(Organisation::id).orElse(null);
    }

    private static boolean isNamed(Organisation organisation, String named) {
        var number = organisation.profile().businessNumber();
        return organisation.id().toString().equalsIgnoreCase(named)
                || number != null && number.replace("-", "").equals(named.replace("-", ""));
    }
}
