package org.gyoryu.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.gyoryu.core.FieldProblem;

/** What names, addresses and usernames may look like. */
final class AccountRules {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,39}");
    private static final Pattern EMAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
                    + "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");
    private static final Pattern TEXT = Pattern.compile("[^\\p{Cntrl}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]*");
    private static final List<String> LANGUAGES = List.of("ko", "en");

    private AccountRules() {}

    static Optional<FieldProblem> username(String path, String username) {
        return username != null && USERNAME.matcher(username).matches()
                ? Optional.empty()
                : Optional.of(FieldProblem.at(path, "people.username.form"));
    }

    static Optional<FieldProblem> email(String path, String email) {
        return email != null && email.length() <= 254 && EMAIL.matcher(email).matches()
                ? Optional.empty()
                : Optional.of(FieldProblem.at(path, "people.email.form"));
    }

    /** A required single line of text without control or direction characters. */
    static Optional<FieldProblem> line(String path, String text, int longest) {
        if (text == null || text.isBlank()) {
            return Optional.of(FieldProblem.at(path, "people.value.missing"));
        }
        if (text.strip().length() > longest) {
            return Optional.of(FieldProblem.at(path, "people.value.long", longest));
        }
        return TEXT.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(FieldProblem.at(path, "people.value.characters"));
    }

    /** Under this the address is unique and found. */
    static String emailKey(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** Korean or English, the languages of the house. */
    static String language(Locale locale) {
        var language = locale == null ? "" : locale.getLanguage();
        return LANGUAGES.contains(language) ? language : "en";
    }
}
