package org.gyoryu.notices;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.gyoryu.review.Assignment;
import org.gyoryu.review.Reviews;
import org.springframework.stereotype.Component;

/** Writes letters to reviewers and to the staff. */
@Component
class StaffMail {

    private final Outbox outbox;
    private final Accounts accounts;
    private final Reviews reviews;
    private final HouseAddress house;

    StaffMail(Outbox outbox, Accounts accounts, Reviews reviews, HouseAddress house) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.reviews = reviews;
        this.house = house;
    }

    /** To the reviewer, as long as the seat is open. */
    void toReviewer(LetterKind kind, CaseFile file, Assignment seat, Function<Locale, Map<String, Object>> values) {
        toReviewer(kind, file, seat, new Tie.OfAssignment(seat.id()), values);
    }

    /** To the reviewer, although the seat is closed. */
    void farewell(LetterKind kind, CaseFile file, Assignment seat) {
        toReviewer(kind, file, seat, new Tie.OfRole(Role.REVIEWER), locale -> Map.of());
    }

    private void toReviewer(
            LetterKind kind, CaseFile file, Assignment seat, Tie tie, Function<Locale, Map<String, Object>> values) {
        accounts.byId(seat.reviewerId()).ifPresent(reviewer -> {
            var own = new HashMap<String, Object>(values.apply(reviewer.locale()));
            // before the declaration a reviewer learns which application it is, nothing of its answers
            own.putAll(file.common(reviewer.locale()));
            own.put("link", house.tasklist());
            outbox.write(new LetterDraft(kind, file.application().id(), tie, ApplicantMail.recipient(reviewer), own));
        });
    }

    /** To everybody with one of the roles, but nobody who has a conflict with this application. */
    void toRoles(LetterKind kind, CaseFile file, Function<Locale, Map<String, Object>> values, Role... roles) {
        var readers = new LinkedHashMap<UUID, Role>();
        var people = new HashMap<UUID, Person>();
        for (var role : roles) {
            for (var person : accounts.withRole(role)) {
                readers.putIfAbsent(person.id(), role);
                people.put(person.id(), person);
            }
        }
        readers.forEach((id, role) -> {
            var person = people.get(id);
            if (!reviews.inConflict(person, file.application().id())) {
                var own = new HashMap<String, Object>(file.common(person.locale()));
                own.putAll(values.apply(person.locale()));
                own.put("link", link(role, file));
                outbox.write(new LetterDraft(
                        kind, file.application().id(), new Tie.OfRole(role), ApplicantMail.recipient(person), own));
            }
        });
    }

    private String link(Role role, CaseFile file) {
        return role == Role.MANAGER ? house.desk(file.application().id()) : house.tasklist();
    }
}
