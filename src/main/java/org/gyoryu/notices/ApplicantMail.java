package org.gyoryu.notices;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.gyoryu.people.Accounts;
import org.gyoryu.people.Organisations;
import org.gyoryu.people.Person;
import org.springframework.stereotype.Component;

/** Writes a letter to the people of the applying organisation whom it concerns, each in their language. */
@Component
class ApplicantMail {

    private final Outbox outbox;
    private final Accounts accounts;
    private final Organisations organisations;
    private final HouseAddress house;

    ApplicantMail(Outbox outbox, Accounts accounts, Organisations organisations, HouseAddress house) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.organisations = organisations;
        this.house = house;
    }

    /** To the author, and to those who administer the organisation. */
    void write(LetterKind kind, CaseFile file, Function<Locale, Map<String, Object>> values) {
        write(kind, file, authorAndRepresentatives(file), values);
    }

    /** To the organisation's certifiers. */
    void toCertifiers(LetterKind kind, CaseFile file, Function<Locale, Map<String, Object>> values) {
        write(kind, file, organisations.certifiersOf(file.application().organisationId()), values);
    }

    /** To author, representatives and certifiers. */
    void toAll(LetterKind kind, CaseFile file, Function<Locale, Map<String, Object>> values) {
        var readers = new LinkedHashMap<UUID, Person>();
        authorAndRepresentatives(file).forEach(person -> readers.put(person.id(), person));
        organisations
                .certifiersOf(file.application().organisationId())
                .forEach(person -> readers.put(person.id(), person));
        write(kind, file, List.copyOf(readers.values()), values);
    }

    private List<Person> authorAndRepresentatives(CaseFile file) {
        var organisation = file.application().organisationId();
        var readers = new LinkedHashMap<UUID, Person>();
        accounts.byId(file.application().writtenBy()).ifPresent(author -> readers.put(author.id(), author));
        organisations.membersOf(organisation).stream()
                .filter(member -> organisations.isAdministrator(organisation, member.id()))
                .forEach(member -> readers.put(member.id(), member));
        return List.copyOf(readers.values());
    }

    private void write(
            LetterKind kind, CaseFile file, List<Person> readers, Function<Locale, Map<String, Object>> values) {
        var tie = new Tie.OfOrganisation(file.application().organisationId());
        var words = new HashMap<Locale, Map<String, Object>>();
        for (var reader : readers) {
            var own = words.computeIfAbsent(reader.locale(), locale -> {
                var all = file.common(locale);
                all.putAll(values.apply(locale));
                all.put("link", house.application(file.application().id()));
                return all;
            });
            outbox.write(new LetterDraft(kind, file.application().id(), tie, recipient(reader), own));
        }
    }

    static Recipient recipient(Person person) {
        return new Recipient(person.id(), person.name(), person.email(), person.locale());
    }
}
