package org.gyoryu.review;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.gyoryu.core.FieldProblem;
import org.gyoryu.core.Forbidden;
import org.gyoryu.core.Invalid;
import org.gyoryu.people.ArtsField;
import org.gyoryu.people.Person;
import org.gyoryu.people.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviewer pool: what is known of the experts whom the office may appoint. */
@Service
public class Reviewers {

    static final int DEFAULT_LOAD = 20;

    private final JdbcClient jdbc;

    Reviewers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Enters or changes a profile; for officers and administrators. */
    @Transactional
    public void save(Reviewer reviewer, Person by) {
        if (!by.has(Role.OFFICER) && !by.has(Role.ADMIN)) {
            throw new Forbidden("review.pool.notYours");
        }
        var problems = new ArrayList<FieldProblem>();
        var known = List.of(ArtsField.values()).stream().map(ArtsField::key).toList();
        reviewer.fields().stream()
                .filter(field -> !known.contains(field))
                .forEach(field -> problems.add(FieldProblem.at("fields", "review.pool.unknownField", field)));
        var languages = Set.of(Locale.getISOLanguages());
        reviewer.languages().stream()
                .filter(language -> !languages.contains(language))
                .forEach(each -> problems.add(FieldProblem.at("languages", "review.pool.unknownLanguage", each)));
        if (reviewer.maxLoad() < 0 || reviewer.maxLoad() > 500) {
            problems.add(FieldProblem.at("maxLoad", "review.pool.load"));
        }
        if (!problems.isEmpty()) {
            throw new Invalid(problems);
        }
        jdbc.sql("""
                insert into review_reviewer (person_id, fields, languages, max_load, organisation)
                values (?, ?, ?, ?, ?)
                on conflict (person_id) do update set fields = excluded.fields, languages = excluded.languages,
                  max_load = excluded.max_load, organisation = excluded.organisation""")
                .param(reviewer.personId())
                .param(reviewer.fields().stream().sorted().toArray(String[]::new))
                .param(reviewer.languages().stream().sorted().toArray(String[]::new))
                .param(reviewer.maxLoad())
                .param(
                        reviewer.organisation() == null
                                ? ""
                                : reviewer.organisation().strip())
                .update();
    }

    /** The person's profile, if one was entered. */
    public Optional<Reviewer> find(UUID personId) {
        return jdbc.sql("select * from review_reviewer where person_id = ?")
                .param(personId)
                .query((row, n) -> new Reviewer(
                        personId,
                        strings(row.getArray("fields")),
                        strings(row.getArray("languages")),
                        row.getInt("max_load"),
                        row.getString("organisation")))
                .optional();
    }

    /** The person's profile, or that of somebody of whom nothing special is known. */
    Reviewer profile(UUID personId) {
        return find(personId).orElse(new Reviewer(personId, Set.of(), Set.of(), DEFAULT_LOAD, ""));
    }

    private static Set<String> strings(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }
}
