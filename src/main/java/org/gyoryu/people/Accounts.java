package org.gyoryu.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Who somebody is: accounts, their passwords and their roles. */
@Service
public class Accounts {

    /**
     * Begins an applicant's account; it exists once {@link #confirmAddress} heard the token of the letter. An address
     * that has an account is answered alike, and told so by mail. {@link org.gyoryu.core.Invalid} names wrong fields
     * {@code email}, {@code name}, {@code password}.
     */
    public void register(Registration registration, String source) {
        throw new UnsupportedOperationException();
    }

    /** Makes the account that the token stands for; a used, old or unknown token is {@code Refused}. */
    public Person confirmAddress(String token) {
        throw new UnsupportedOperationException();
    }

    /** Sends a link to choose a new password, if there is an account; the answer does not tell. */
    public void requestReset(String email, Locale locale, String source) {
        throw new UnsupportedOperationException();
    }

    /** Sets the password by the token of a letter and ends all sessions. */
    public void resetPassword(String token, String password) {
        throw new UnsupportedOperationException();
    }

    /** Changes the own password; ends all other sessions. */
    public void changePassword(Person person, String current, String password) {
        throw new UnsupportedOperationException();
    }

    public void changeLocale(Person person, Locale locale) {
        throw new UnsupportedOperationException();
    }

    /** Makes an account for somebody; without a password the person gets a letter with a link. */
    public Person create(NewAccount account, String by) {
        throw new UnsupportedOperationException();
    }

    public void grantRole(UUID personId, Role role, String by) {
        throw new UnsupportedOperationException();
    }

    public void withdrawRole(UUID personId, Role role, String by) {
        throw new UnsupportedOperationException();
    }

    /** Closes the account: no sign-in, open sessions and tokens end within 60 seconds. */
    public void disable(UUID personId, String by) {
        throw new UnsupportedOperationException();
    }

    public void enable(UUID personId, String by) {
        throw new UnsupportedOperationException();
    }

    /** The person of an enabled account; at most 30 seconds old. */
    public Optional<Person> byUsername(String username) {
        throw new UnsupportedOperationException();
    }

    /** The person of an enabled account; at most 30 seconds old. */
    public Optional<Person> byId(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** A person's name for pages and letters, closed accounts included. */
    public Optional<String> nameOf(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Everyone who holds the role and whose account is enabled, by username. */
    public List<Person> withRole(Role role) {
        throw new UnsupportedOperationException();
    }

    /** Accounts whose username, name or address contains the text, for administrators; 50 a page from 0. */
    public List<Account> search(String text, int page) {
        throw new UnsupportedOperationException();
    }
}
